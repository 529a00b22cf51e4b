/** A sample that breaks a rule. */
@NullMarked
package offending.unruntest;

import org.jspecify.annotations.NullMarked;
