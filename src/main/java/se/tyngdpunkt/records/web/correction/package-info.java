/** Asking for a correction, and answering those who have asked. */
@NullMarked
package se.tyngdpunkt.records.web.correction;

import org.jspecify.annotations.NullMarked;
