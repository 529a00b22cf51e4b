/** A leader lets a colleague stand in for her for a time. */
@NullMarked
package se.tyngdpunkt.organisation.domain.standin;

import org.jspecify.annotations.NullMarked;
