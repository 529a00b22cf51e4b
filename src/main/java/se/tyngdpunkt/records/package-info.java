/**
 * What the municipality owes those whose data it keeps: everything about her in one document, corrections, and how long each
 * kind of record is kept. Knows no record itself: each module tells of its own and deletes them, through the slots in shared.
 */
@ApplicationModule(allowedDependencies = {"organisation", "shell"})
@NullMarked
package se.tyngdpunkt.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
