/** The back room. */
@NullMarked
package offending.modules.neighbour.domain;

import org.jspecify.annotations.NullMarked;
