/** What a model's arithmetic is made of: values, conditions and intervals as plain data. Knows no words and no answers. */
@NamedInterface("rule")
@NullMarked
package se.tyngdpunkt.instrument.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
