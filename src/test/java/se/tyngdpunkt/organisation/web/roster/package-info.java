/** Tests of reading files. */
@NullMarked
package se.tyngdpunkt.organisation.web.roster;

import org.jspecify.annotations.NullMarked;
