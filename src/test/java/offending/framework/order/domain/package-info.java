/** A sample that breaks a rule. */
@NullMarked
package offending.framework.order.domain;

import org.jspecify.annotations.NullMarked;
