/** A sample that breaks a rule. */
@NullMarked
package offending.fields;

import org.jspecify.annotations.NullMarked;
