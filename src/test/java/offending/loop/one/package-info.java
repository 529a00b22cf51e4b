/** A sample that breaks a rule. */
@NullMarked
package offending.loop.one;

import org.jspecify.annotations.NullMarked;
