/** What becomes of units over time: what rounds a change touches, and which unit went on in which. */
@NamedInterface("history")
@NullMarked
package se.tyngdpunkt.organisation.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
