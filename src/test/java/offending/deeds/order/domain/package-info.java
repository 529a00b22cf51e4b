/** A sample that breaks a rule. */
@NullMarked
package offending.deeds.order.domain;

import org.jspecify.annotations.NullMarked;
