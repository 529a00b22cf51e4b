/** What came of the leader's scoring, a row that the worker contests, and the leader's answer. */
@NamedInterface("deeds")
@NullMarked
package se.tyngdpunkt.measurement.domain.contest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
