/** Two municipalities with something of every kind, and a walk over all that the one could find of the other. */
@NullMarked
package se.tyngdpunkt.walk;

import org.jspecify.annotations.NullMarked;
