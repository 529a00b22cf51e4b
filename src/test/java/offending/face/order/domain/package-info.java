/** A sample that breaks a rule. */
@NullMarked
package offending.face.order.domain;

import org.jspecify.annotations.NullMarked;
