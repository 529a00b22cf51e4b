/** What workers say is hard to read in the form. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.measurement.domain.hardrow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
