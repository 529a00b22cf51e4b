/** What the first page tells of how one's own password was chosen. */
@NullMarked
package se.tyngdpunkt.access.web.first;

import org.jspecify.annotations.NullMarked;
