/** Tests of letters. */
@NullMarked
package se.tyngdpunkt.message.postgres;

import org.jspecify.annotations.NullMarked;
