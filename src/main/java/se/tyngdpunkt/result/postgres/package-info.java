/** Published figures in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.result.postgres;

import org.jspecify.annotations.NullMarked;
