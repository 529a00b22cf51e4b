/** One person's measurement: draft, versions, submission, and her own history. */
@NullMarked
package se.tyngdpunkt.measurement.domain.form;

import org.jspecify.annotations.NullMarked;
