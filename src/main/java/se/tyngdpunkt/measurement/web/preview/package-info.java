/** A model's forms drawn with made-up answers. */
@NullMarked
package se.tyngdpunkt.measurement.web.preview;

import org.jspecify.annotations.NullMarked;
