/** Every route, for everybody, on everything: what the program answers against the file under review. */
@NullMarked
package se.tyngdpunkt.matrix;

import org.jspecify.annotations.NullMarked;
