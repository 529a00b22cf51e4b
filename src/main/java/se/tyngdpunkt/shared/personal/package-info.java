/** What each module keeps about one person, told to herself. */
@NullMarked
package se.tyngdpunkt.shared.personal;

import org.jspecify.annotations.NullMarked;
