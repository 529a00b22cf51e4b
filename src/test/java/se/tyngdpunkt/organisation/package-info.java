/** The organisation's tests, and a municipality that other modules' tests can grow. */
@NullMarked
package se.tyngdpunkt.organisation;

import org.jspecify.annotations.NullMarked;
