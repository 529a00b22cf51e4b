/** A sample that breaks a rule. */
@NullMarked
package offending.publicsql.order.postgres;

import org.jspecify.annotations.NullMarked;
