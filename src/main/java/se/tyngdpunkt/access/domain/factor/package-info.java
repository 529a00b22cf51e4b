/** One-time codes and recovery codes: how they are made, tried and kept. */
@NullMarked
package se.tyngdpunkt.access.domain.factor;

import org.jspecify.annotations.NullMarked;
