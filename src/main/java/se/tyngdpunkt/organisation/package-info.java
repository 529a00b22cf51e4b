/**
 * The municipality, its tree of units over time, its people, where they work and which roles they have, and so who may
 * see whom. Knows nothing of measurements.
 */
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package se.tyngdpunkt.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
