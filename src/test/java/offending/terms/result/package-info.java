/** A sample that breaks a rule. */
@NullMarked
package offending.terms.result;

import org.jspecify.annotations.NullMarked;
