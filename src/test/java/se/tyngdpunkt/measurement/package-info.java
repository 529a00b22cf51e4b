@NullMarked
package se.tyngdpunkt.measurement;

import org.jspecify.annotations.NullMarked;
