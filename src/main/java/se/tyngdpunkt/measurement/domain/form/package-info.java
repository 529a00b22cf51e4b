/** One person's measurement: draft, versions, submission, and her own history. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.measurement.domain.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
