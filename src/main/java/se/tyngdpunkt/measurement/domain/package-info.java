/** Rules of rounds and of one person's measurement, and the deeds that change them. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.measurement.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
