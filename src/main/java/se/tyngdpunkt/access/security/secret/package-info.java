/** Cryptography as libraries give it: password hashes, one-time codes, sealing, and how easily a password is guessed. */
@NullMarked
package se.tyngdpunkt.access.security.secret;

import org.jspecify.annotations.NullMarked;
