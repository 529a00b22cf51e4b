/** The history, lived day by day through the other modules' own deeds. */
@NullMarked
package se.tyngdpunkt.demo.domain.making;

import org.jspecify.annotations.NullMarked;
