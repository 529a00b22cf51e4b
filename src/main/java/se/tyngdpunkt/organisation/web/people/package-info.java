/** People, where they work and which roles they have. */
@NullMarked
package se.tyngdpunkt.organisation.web.people;

import org.jspecify.annotations.NullMarked;
