/** A sample that breaks a rule. */
@NullMarked
package offending.large.order;

import org.jspecify.annotations.NullMarked;
