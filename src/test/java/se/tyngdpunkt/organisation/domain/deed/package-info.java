/** Tests of an administrator's deeds. */
@NullMarked
package se.tyngdpunkt.organisation.domain.deed;

import org.jspecify.annotations.NullMarked;
