/** What a unit's manager has reported, as the results' pages show it. */
@NullMarked
package se.tyngdpunkt.result.web.reported;

import org.jspecify.annotations.NullMarked;
