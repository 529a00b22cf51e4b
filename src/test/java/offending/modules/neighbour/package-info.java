/** Has a back room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package offending.modules.neighbour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
