/**
 * The leader's scoring by the written key, before she sees what is felt.
 */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.measurement.domain.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
