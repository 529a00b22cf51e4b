@NullMarked
package se.tyngdpunkt.instrument.postgres;

import org.jspecify.annotations.NullMarked;
