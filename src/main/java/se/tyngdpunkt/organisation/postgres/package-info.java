/** The organisation in PostgreSQL. */
@NullMarked
package se.tyngdpunkt.organisation.postgres;

import org.jspecify.annotations.NullMarked;
