/** How many have answered and had the talk, by the same tree as the figures (docs/decisions/0010). */
@NullMarked
package se.tyngdpunkt.result.domain.participation;

import org.jspecify.annotations.NullMarked;
