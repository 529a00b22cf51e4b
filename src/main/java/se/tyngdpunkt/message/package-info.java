/** Letters to people: e-mail where a server is set up, and calendar invitations. Carries links and times, never a figure. */
@ApplicationModule(allowedDependencies = {"organisation", "shell"})
@NullMarked
package se.tyngdpunkt.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
