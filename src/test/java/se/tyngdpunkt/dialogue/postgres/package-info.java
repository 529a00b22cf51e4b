@NullMarked
package se.tyngdpunkt.dialogue.postgres;

import org.jspecify.annotations.NullMarked;
