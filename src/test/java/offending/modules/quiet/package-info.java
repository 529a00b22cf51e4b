/** Says too little of what it uses. */
@ApplicationModule(allowedDependencies = {"silent"})
@NullMarked
package offending.modules.quiet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
