/** Models sent between municipalities as files, and what has become of an origin since. */
@NullMarked
package se.tyngdpunkt.authoring.domain.share;

import org.jspecify.annotations.NullMarked;
