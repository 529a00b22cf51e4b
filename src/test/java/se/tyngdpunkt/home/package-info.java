/** The first page and what it says of itself. */
@NullMarked
package se.tyngdpunkt.home;

import org.jspecify.annotations.NullMarked;
