/** The trail, and its reading by the person it concerns. */
@NullMarked
package se.tyngdpunkt.audit;

import org.jspecify.annotations.NullMarked;
