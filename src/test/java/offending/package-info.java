/** Small houses that each break one rule of the real one, so that every guard is seen to bite. */
@NullMarked
package offending;

import org.jspecify.annotations.NullMarked;
