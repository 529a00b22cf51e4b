/**
 * The first page of everybody, put together from the parts that other modules give, and the pages that say what the
 * product does with what it is told. Knows nothing of what a part shows.
 */
@ApplicationModule(allowedDependencies = {"organisation", "shell"})
@NullMarked
package se.tyngdpunkt.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
