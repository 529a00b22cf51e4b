/** Published figures put together as the organisation stands today (docs/decisions/0010). */
@NullMarked
package se.tyngdpunkt.result.domain.regrouped;

import org.jspecify.annotations.NullMarked;
