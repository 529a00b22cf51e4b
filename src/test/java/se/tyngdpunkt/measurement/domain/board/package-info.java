@NullMarked
package se.tyngdpunkt.measurement.domain.board;

import org.jspecify.annotations.NullMarked;
