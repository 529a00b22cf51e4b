/** The program's entrance; every first-level package below is a module with a floor of its own. */
@NullMarked
package se.tyngdpunkt;

import org.jspecify.annotations.NullMarked;
