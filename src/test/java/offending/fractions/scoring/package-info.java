/** A sample that breaks a rule. */
@NullMarked
package offending.fractions.scoring;

import org.jspecify.annotations.NullMarked;
