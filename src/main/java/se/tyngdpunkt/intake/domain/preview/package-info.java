/** What a file would give, and the taking in of it. */
@NullMarked
package se.tyngdpunkt.intake.domain.preview;

import org.jspecify.annotations.NullMarked;
