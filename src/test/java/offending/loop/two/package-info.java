/** A sample that breaks a rule. */
@NullMarked
package offending.loop.two;

import org.jspecify.annotations.NullMarked;
