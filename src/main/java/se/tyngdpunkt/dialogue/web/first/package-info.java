/** The lists of talks, and what the first page and the menu say of them. */
@NullMarked
package se.tyngdpunkt.dialogue.web.first;

import org.jspecify.annotations.NullMarked;
