/** The demonstration in a real browser: what people do from start to end, and what a screen reader's rules say of each page. */
@NullMarked
package se.tyngdpunkt.journey;

import org.jspecify.annotations.NullMarked;
