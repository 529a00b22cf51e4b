/**
 * What every module may use: ids, the marks of a use case, who is signed in, free text that may name no client, and the
 * small interfaces a higher module fills. Knows no other module.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package se.tyngdpunkt.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
