/** Units and people from a file. */
@NullMarked
package se.tyngdpunkt.organisation.web.roster;

import org.jspecify.annotations.NullMarked;
