/** The page where all who have no account are invited, and what the list of people is told of accounts. */
@NullMarked
package se.tyngdpunkt.access.web.everybody;

import org.jspecify.annotations.NullMarked;
