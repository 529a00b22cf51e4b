/** What dialogues keep about one person, out of the database. */
@NullMarked
package se.tyngdpunkt.dialogue.postgres.personal;

import org.jspecify.annotations.NullMarked;
