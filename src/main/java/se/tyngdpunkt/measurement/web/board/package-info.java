/** The leader's board and the going through of rows. */
@NullMarked
package se.tyngdpunkt.measurement.web.board;

import org.jspecify.annotations.NullMarked;
