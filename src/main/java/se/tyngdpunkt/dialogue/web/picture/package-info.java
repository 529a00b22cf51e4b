/** The two pictures, the trend and the agenda, said in words. */
@NullMarked
package se.tyngdpunkt.dialogue.web.picture;

import org.jspecify.annotations.NullMarked;
