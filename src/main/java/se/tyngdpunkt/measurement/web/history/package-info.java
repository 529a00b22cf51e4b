/** A worker's own measurements over time, on a page and as a file. */
@NullMarked
package se.tyngdpunkt.measurement.web.history;

import org.jspecify.annotations.NullMarked;
