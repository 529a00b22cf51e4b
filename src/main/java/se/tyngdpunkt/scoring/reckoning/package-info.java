/**
 * The arithmetic itself: what a model makes of one subject's answers, exactly, with how it came about, and within a
 * bounded amount of work. Knows no rounds and no database.
 */
@NamedInterface("reckoning")
@NullMarked
package se.tyngdpunkt.scoring.reckoning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
