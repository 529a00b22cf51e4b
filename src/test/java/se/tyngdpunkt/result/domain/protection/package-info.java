/** Tests of the protection of answers. */
@NullMarked
package se.tyngdpunkt.result.domain.protection;

import org.jspecify.annotations.NullMarked;
