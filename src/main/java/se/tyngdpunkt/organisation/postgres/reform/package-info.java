/** The rows of units over time, and the changes that made them. */
@NullMarked
package se.tyngdpunkt.organisation.postgres.reform;

import org.jspecify.annotations.NullMarked;
