/** A sample that breaks a rule. */
@NullMarked
package offending.drawer.util;

import org.jspecify.annotations.NullMarked;
