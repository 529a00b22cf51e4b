/** What somebody had typed when her session ended, given back to her browser. */
@NullMarked
package se.tyngdpunkt.access.web.again;

import org.jspecify.annotations.NullMarked;
