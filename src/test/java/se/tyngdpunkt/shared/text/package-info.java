@NullMarked
package se.tyngdpunkt.shared.text;

import org.jspecify.annotations.NullMarked;
