/** The worker's form, its check, receipt and history. */
@NullMarked
package se.tyngdpunkt.measurement.web.form;

import org.jspecify.annotations.NullMarked;
