/** A sample that breaks a rule. */
@NullMarked
package offending.rawtest;

import org.jspecify.annotations.NullMarked;
