/** One-time and recovery codes. */
@NullMarked
package se.tyngdpunkt.access.domain.factor;

import org.jspecify.annotations.NullMarked;
