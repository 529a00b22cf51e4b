/** A sample that breaks a rule. */
@NullMarked
package offending.meeting.order.web;

import org.jspecify.annotations.NullMarked;
