@NullMarked
package se.tyngdpunkt.scoring;

import org.jspecify.annotations.NullMarked;
