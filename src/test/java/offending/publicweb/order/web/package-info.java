/** A sample that breaks a rule. */
@NullMarked
package offending.publicweb.order.web;

import org.jspecify.annotations.NullMarked;
