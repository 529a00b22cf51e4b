@NullMarked
package se.tyngdpunkt.dialogue.domain.talk;

import org.jspecify.annotations.NullMarked;
