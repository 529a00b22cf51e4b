/** The pages of the talk. */
@NullMarked
package se.tyngdpunkt.dialogue.web.talk;

import org.jspecify.annotations.NullMarked;
