/** A sample that breaks a rule. */
@NullMarked
package offending.terms.organisation;

import org.jspecify.annotations.NullMarked;
