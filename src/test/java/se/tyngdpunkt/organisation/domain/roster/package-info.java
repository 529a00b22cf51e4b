/** Tests of plans made of files. */
@NullMarked
package se.tyngdpunkt.organisation.domain.roster;

import org.jspecify.annotations.NullMarked;
