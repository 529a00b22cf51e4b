/** One person's own picture, for whoever may see her by name; every question is an auditable view. */
@NamedInterface("picture")
@NullMarked
package se.tyngdpunkt.measurement.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
