/** The frame around every page: layout, words, form parts and error pages. Knows no other module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.tyngdpunkt.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
