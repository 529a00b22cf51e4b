/** Tests of letters. */
@NullMarked
package se.tyngdpunkt.message.domain;

import org.jspecify.annotations.NullMarked;
