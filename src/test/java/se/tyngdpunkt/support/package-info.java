/** What tests share: their database, their clock and their annotations. */
@NullMarked
package se.tyngdpunkt.support;

import org.jspecify.annotations.NullMarked;
