/** Actions: what was agreed, who does it and by when, and whether it helped. */
@NullMarked
package se.tyngdpunkt.dialogue.domain.plan;

import org.jspecify.annotations.NullMarked;
