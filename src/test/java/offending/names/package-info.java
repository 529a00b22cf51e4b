/** A sample that breaks a rule. */
@NullMarked
package offending.names;

import org.jspecify.annotations.NullMarked;
