/** What the organisation keeps about one person, out of the database. */
@NullMarked
package se.tyngdpunkt.organisation.postgres.personal;

import org.jspecify.annotations.NullMarked;
