/** A change of units as it is kept: the rows that hold over time, the steps that begin and end them, and who sees what by them. */
@NullMarked
package se.tyngdpunkt.organisation.domain.change;

import org.jspecify.annotations.NullMarked;
