/** Kept answers worked out by another key. */
@NullMarked
package se.tyngdpunkt.measurement.domain.rescoring;

import org.jspecify.annotations.NullMarked;
