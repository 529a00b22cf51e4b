/**
 * Who may come in: accounts, passwords, one-time codes, invitations, sessions and the first visit. Knows who somebody is,
 * never what she may see.
 */
@ApplicationModule(allowedDependencies = {"message", "organisation", "shell"})
@NullMarked
package se.tyngdpunkt.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
