/** Declares nothing, and so may use everything. */
@NullMarked
package offending.modules.silent;

import org.jspecify.annotations.NullMarked;
