package se.tyngdpunkt.demo.domain.making;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import se.tyngdpunkt.access.DemoAccounts;
import se.tyngdpunkt.demo.domain.key.KeyDeeds;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.support.TestClock;

/** Makes the example where the mode is not the demonstration's, and none of its beans are there. */
record ExampleMaker(ApplicationContext context, TestClock clock, Calendar calendar) {

    void make() {
        Timekeeper timekeeper = (moment, deed) -> {
            clock.set(moment);
            deed.run();
        };
        new MakeExample(
                        timekeeper,
                        context.getBean(Furnishing.class),
                        context.getBean(DemoAccounts.class),
                        context.getBean(Organisation.class),
                        new Deeds(
                                put(Deeds.OfRounds.class),
                                put(Deeds.OfForms.class),
                                put(Deeds.OfTalks.class),
                                put(KeyDeeds.class)))
                .make(calendar);
    }

    private <T> T put(Class<T> deeds) {
        return deeds.cast(context.getAutowireCapableBeanFactory()
                .autowire(deeds, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }
}
