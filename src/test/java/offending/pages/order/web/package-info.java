/** A sample that breaks a rule. */
@NullMarked
package offending.pages.order.web;

import org.jspecify.annotations.NullMarked;
