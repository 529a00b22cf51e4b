/** Tests of letters. */
@NullMarked
package se.tyngdpunkt.message;

import org.jspecify.annotations.NullMarked;
