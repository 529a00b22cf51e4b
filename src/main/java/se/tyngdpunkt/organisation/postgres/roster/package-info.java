/** Comparisons of long lists of staff, in the row that keeps the list. */
@NullMarked
package se.tyngdpunkt.organisation.postgres.roster;

import org.jspecify.annotations.NullMarked;
