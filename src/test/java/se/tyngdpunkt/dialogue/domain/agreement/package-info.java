@NullMarked
package se.tyngdpunkt.dialogue.domain.agreement;

import org.jspecify.annotations.NullMarked;
