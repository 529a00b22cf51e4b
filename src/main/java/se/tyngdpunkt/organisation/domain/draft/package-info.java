/** Files of people that wait for their approval, and then are gone. */
@NullMarked
package se.tyngdpunkt.organisation.domain.draft;

import org.jspecify.annotations.NullMarked;
