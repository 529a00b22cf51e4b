/** The pages of the plan and its follow-up. */
@NullMarked
package se.tyngdpunkt.dialogue.web.plan;

import org.jspecify.annotations.NullMarked;
