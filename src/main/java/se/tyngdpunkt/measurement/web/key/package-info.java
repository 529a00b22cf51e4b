/** The leader's scoring by the key, and the worker's way to contest a row. */
@NullMarked
package se.tyngdpunkt.measurement.web.key;

import org.jspecify.annotations.NullMarked;
