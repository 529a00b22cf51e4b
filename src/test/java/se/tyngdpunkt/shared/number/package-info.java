@NullMarked
package se.tyngdpunkt.shared.number;

import org.jspecify.annotations.NullMarked;
