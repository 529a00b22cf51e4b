/** What to talk about, by fixed rules; the pair strikes out and adds. */
@NullMarked
package se.tyngdpunkt.dialogue.domain.agenda;

import org.jspecify.annotations.NullMarked;
