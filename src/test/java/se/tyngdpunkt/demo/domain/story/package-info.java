/** What the invented people answer, say and agree. Pure and deterministic. */
@NullMarked
package se.tyngdpunkt.demo.domain.story;

import org.jspecify.annotations.NullMarked;
