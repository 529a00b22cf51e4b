/** Tests of letters. */
@NullMarked
package se.tyngdpunkt.message.mail;

import org.jspecify.annotations.NullMarked;
