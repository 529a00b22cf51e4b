/** A draft tried on example answers: what they come to, and how. */
@NullMarked
package se.tyngdpunkt.authoring.domain.trial;

import org.jspecify.annotations.NullMarked;
