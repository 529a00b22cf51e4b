@NullMarked
package se.tyngdpunkt.instrument.domain;

import org.jspecify.annotations.NullMarked;
