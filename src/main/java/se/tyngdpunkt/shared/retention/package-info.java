/** How long records are kept: what each module says of its own kinds, and what is decided of them. */
@NullMarked
package se.tyngdpunkt.shared.retention;

import org.jspecify.annotations.NullMarked;
