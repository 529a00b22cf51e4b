/** Tables of people as other systems write them: where their headings stand, and what their columns are here. */
@NamedInterface("sheet")
@NullMarked
package se.tyngdpunkt.organisation.domain.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
