/** Exact numbers: what points, weights and norms are made of. Knows no rounding; a rule that rounds says so itself. */
@NullMarked
package se.tyngdpunkt.shared.number;

import org.jspecify.annotations.NullMarked;
