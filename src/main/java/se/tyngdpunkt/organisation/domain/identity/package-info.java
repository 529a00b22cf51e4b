/** Protected identity: a person is called by a pseudonym, and what she was called before is overwritten. */
@NullMarked
package se.tyngdpunkt.organisation.domain.identity;

import org.jspecify.annotations.NullMarked;
