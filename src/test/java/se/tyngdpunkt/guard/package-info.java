/** What the guards of the build read: compiled classes, sources, templates and the floors of the house. */
@NullMarked
package se.tyngdpunkt.guard;

import org.jspecify.annotations.NullMarked;
