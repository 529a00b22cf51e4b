/**
 * The trail of what was done and whose figures were seen, and its reading by the person it concerns. Keeps ids and times,
 * never a figure, an answer or a name.
 */
@ApplicationModule(allowedDependencies = {"organisation", "organisation :: history", "shell"})
@NullMarked
package se.tyngdpunkt.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
