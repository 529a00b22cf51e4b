/** Rules of rounds and of one person's measurement, and the deeds that change them. */
@NullMarked
package se.tyngdpunkt.measurement.domain;

import org.jspecify.annotations.NullMarked;
