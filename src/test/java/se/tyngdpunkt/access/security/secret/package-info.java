/** Cryptography, tried. */
@NullMarked
package se.tyngdpunkt.access.security.secret;

import org.jspecify.annotations.NullMarked;
