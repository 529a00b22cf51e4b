/** The way from draft to published version: review by somebody else, the consultation, and what stops it. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.authoring.domain.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
