/** The pages on how long records are kept. */
@NullMarked
package se.tyngdpunkt.records.web.retention;

import org.jspecify.annotations.NullMarked;
