/** What of a round may be published: pure functions over the tree and its tallies (docs/decisions/0003). */
@NullMarked
package se.tyngdpunkt.result.domain.protection;

import org.jspecify.annotations.NullMarked;
