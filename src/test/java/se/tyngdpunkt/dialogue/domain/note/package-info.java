@NullMarked
package se.tyngdpunkt.dialogue.domain.note;

import org.jspecify.annotations.NullMarked;
