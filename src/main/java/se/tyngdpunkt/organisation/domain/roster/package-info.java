/** Units and people from a file: read row by row, shown as a plan, and written all at once when approved. */
@NullMarked
package se.tyngdpunkt.organisation.domain.roster;

import org.jspecify.annotations.NullMarked;
