/** The instruments' tests, and FFS as every other module's tests may use it. */
@NullMarked
package se.tyngdpunkt.instrument;

import org.jspecify.annotations.NullMarked;
