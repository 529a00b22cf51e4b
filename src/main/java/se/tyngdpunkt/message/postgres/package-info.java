/** Letters in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.message.postgres;

import org.jspecify.annotations.NullMarked;
