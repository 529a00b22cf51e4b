/** Making, keeping and deleting what a round would have given by another key. */
@NullMarked
package se.tyngdpunkt.result.domain.simulation;

import org.jspecify.annotations.NullMarked;
