/** What everybody is told of the personal data that is kept, as the municipality has decided. */
@NullMarked
package se.tyngdpunkt.records.domain.notice;

import org.jspecify.annotations.NullMarked;
