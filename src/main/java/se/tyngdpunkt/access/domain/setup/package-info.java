/** The first visit: a code from the console, a municipality, and its first administrator. */
@NullMarked
package se.tyngdpunkt.access.domain.setup;

import org.jspecify.annotations.NullMarked;
