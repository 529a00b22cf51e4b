/** A worker's own answers in words, for the document of everything about her. */
@NullMarked
package se.tyngdpunkt.measurement.web.own;

import org.jspecify.annotations.NullMarked;
