/** Files on their way in and what their columns are, in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.intake.postgres;

import org.jspecify.annotations.NullMarked;
