@NullMarked
package se.tyngdpunkt.dialogue;

import org.jspecify.annotations.NullMarked;
