/** What is thrown away once nobody needs it. */
@NullMarked
package se.tyngdpunkt.access.domain.upkeep;

import org.jspecify.annotations.NullMarked;
