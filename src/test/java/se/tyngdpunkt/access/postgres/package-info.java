/** Access to its tables. */
@NullMarked
package se.tyngdpunkt.access.postgres;

import org.jspecify.annotations.NullMarked;
