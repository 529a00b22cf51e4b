@NullMarked
package se.tyngdpunkt.instrument.format;

import org.jspecify.annotations.NullMarked;
