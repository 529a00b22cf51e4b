/** Everything about oneself: how much there is of each kind, and all of it. */
@NullMarked
package se.tyngdpunkt.records.domain.mine;

import org.jspecify.annotations.NullMarked;
