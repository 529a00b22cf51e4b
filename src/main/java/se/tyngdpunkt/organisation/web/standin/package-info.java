/** A leader's own page of who stands in for her. */
@NullMarked
package se.tyngdpunkt.organisation.web.standin;

import org.jspecify.annotations.NullMarked;
