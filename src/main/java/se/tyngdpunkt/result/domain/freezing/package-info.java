/** Computing a round's protected figures once, when it has closed. */
@NullMarked
package se.tyngdpunkt.result.domain.freezing;

import org.jspecify.annotations.NullMarked;
