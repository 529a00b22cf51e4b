/** Talks, notes and plans in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.dialogue.postgres;

import org.jspecify.annotations.NullMarked;
