@NullMarked
package se.tyngdpunkt.dialogue.domain.plan;

import org.jspecify.annotations.NullMarked;
