/** Computing a round's protected figures once, when it has closed. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.result.domain.freezing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
