/** How long the rows of ended cases are kept, and their deletion. */
@NullMarked
package se.tyngdpunkt.measurement.domain.retention;

import org.jspecify.annotations.NullMarked;
