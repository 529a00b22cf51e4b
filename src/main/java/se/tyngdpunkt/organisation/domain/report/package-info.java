/** What reading a list of staff comes to, as it is shown, kept and approved. */
@NullMarked
package se.tyngdpunkt.organisation.domain.report;

import org.jspecify.annotations.NullMarked;
