/** Cryptography, tried. */
@NullMarked
package se.tyngdpunkt.access.secret;

import org.jspecify.annotations.NullMarked;
