/** A sample that breaks a rule. */
@NullMarked
package offending.meetingback.order.postgres;

import org.jspecify.annotations.NullMarked;
