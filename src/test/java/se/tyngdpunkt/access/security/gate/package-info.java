/** Requests by somebody signed in. */
@NullMarked
package se.tyngdpunkt.access.security.gate;

import org.jspecify.annotations.NullMarked;
