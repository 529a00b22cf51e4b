/** What a reader is shown of a unit, put together from published figures only. */
@NullMarked
package se.tyngdpunkt.result.domain.picture;

import org.jspecify.annotations.NullMarked;
