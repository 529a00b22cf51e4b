/** A sample that breaks a rule. */
@NullMarked
package offending.pages.order.domain;

import org.jspecify.annotations.NullMarked;
