/** Whole pages of a talk, put together for one reader. */
@NullMarked
package se.tyngdpunkt.dialogue.domain.reading;

import org.jspecify.annotations.NullMarked;
