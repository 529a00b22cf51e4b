/** Who lives and works in the invented municipality, and on which days its rounds are. Pure and deterministic. */
@NullMarked
package se.tyngdpunkt.demo.domain.town;

import org.jspecify.annotations.NullMarked;
