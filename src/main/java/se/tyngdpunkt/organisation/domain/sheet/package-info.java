/** Tables of people as other systems write them: where their headings stand, and what their columns are here. */
@NullMarked
package se.tyngdpunkt.organisation.domain.sheet;

import org.jspecify.annotations.NullMarked;
