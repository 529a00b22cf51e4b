@NullMarked
package se.tyngdpunkt.dialogue.domain.agenda;

import org.jspecify.annotations.NullMarked;
