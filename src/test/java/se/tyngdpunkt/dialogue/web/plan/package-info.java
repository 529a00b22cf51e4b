@NullMarked
package se.tyngdpunkt.dialogue.web.plan;

import org.jspecify.annotations.NullMarked;
