package se.tyngdpunkt.demo.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.tyngdpunkt.demo.domain.key.KeyDeeds;
import se.tyngdpunkt.demo.domain.making.Deeds;

/** Records of other modules' deeds are put together as beans. */
@Configuration(proxyBeanMethods = false)
@InDemo
@Import({Deeds.class, Deeds.OfRounds.class, Deeds.OfForms.class, Deeds.OfTalks.class, KeyDeeds.class})
class DeedsConfiguration {}
