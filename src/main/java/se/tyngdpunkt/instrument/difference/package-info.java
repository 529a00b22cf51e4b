/** What differs between two models, in words, and what it does to the figures. Reads files, reckons nothing. */
@NamedInterface("difference")
@NullMarked
package se.tyngdpunkt.instrument.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
