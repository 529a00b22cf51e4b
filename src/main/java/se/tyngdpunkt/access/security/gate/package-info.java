/** What every request meets before any page: who she is, whether her session still opens anything, and headers. */
@NullMarked
package se.tyngdpunkt.access.security.gate;

import org.jspecify.annotations.NullMarked;
