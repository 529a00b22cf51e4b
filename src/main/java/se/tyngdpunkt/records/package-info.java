/**
 * What the municipality owes those whose data it keeps: how long each kind of record is kept, by its own decisions. Knows no
 * record itself: each module tells of its own kinds, and deletes them.
 */
@ApplicationModule(allowedDependencies = {"organisation", "audit", "shell"})
@NullMarked
package se.tyngdpunkt.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
