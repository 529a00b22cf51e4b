/** One municipality among others, as whoever runs the program handles it: shown, written to a file, read elsewhere, deleted. */
@NamedInterface("municipality")
@NullMarked
package se.tyngdpunkt.database.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
