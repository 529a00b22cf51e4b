/** A sample that breaks a rule. */
@NullMarked
package offending.now;

import org.jspecify.annotations.NullMarked;
