/** The pair's notes, and where the two stand on them. */
@NullMarked
package se.tyngdpunkt.dialogue.web.sheet;

import org.jspecify.annotations.NullMarked;
