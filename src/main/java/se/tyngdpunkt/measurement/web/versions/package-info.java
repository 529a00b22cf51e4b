/** Choosing between two versions of a form that was written in two tabs. */
@NullMarked
package se.tyngdpunkt.measurement.web.versions;

import org.jspecify.annotations.NullMarked;
