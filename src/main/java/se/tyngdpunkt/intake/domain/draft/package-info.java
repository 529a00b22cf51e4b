/** A file on its way in: of which round it tells, and what its columns are. */
@NullMarked
package se.tyngdpunkt.intake.domain.draft;

import org.jspecify.annotations.NullMarked;
