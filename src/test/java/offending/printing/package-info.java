/** A sample that breaks a rule. */
@NullMarked
package offending.printing;

import org.jspecify.annotations.NullMarked;
