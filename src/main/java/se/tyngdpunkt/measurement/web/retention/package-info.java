/** The page on how long rows of ended cases are kept. */
@NullMarked
package se.tyngdpunkt.measurement.web.retention;

import org.jspecify.annotations.NullMarked;
