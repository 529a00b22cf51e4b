/**
 * Kept answers of a closed round worked out by another key than its own, to see what the key would have changed. Counts and
 * changes per smallest cell, without any person key; only the protected results may read them.
 */
@NamedInterface("rescoring")
@NullMarked
package se.tyngdpunkt.measurement.rescoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
