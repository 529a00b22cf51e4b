/** What a draft would have changed in rounds that are closed. */
@NullMarked
package se.tyngdpunkt.authoring.domain.simulation;

import org.jspecify.annotations.NullMarked;
