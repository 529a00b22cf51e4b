/** What the organisation keeps of people who have left, until the municipality has decided that it goes. */
@NullMarked
package se.tyngdpunkt.organisation.postgres.retention;

import org.jspecify.annotations.NullMarked;
