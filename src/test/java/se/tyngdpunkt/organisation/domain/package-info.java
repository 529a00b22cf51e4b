/** Tests of the organisation's rules. */
@NullMarked
package se.tyngdpunkt.organisation.domain;

import org.jspecify.annotations.NullMarked;
