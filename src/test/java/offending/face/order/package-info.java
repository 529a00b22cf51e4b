/** A sample that breaks a rule. */
@NullMarked
package offending.face.order;

import org.jspecify.annotations.NullMarked;
