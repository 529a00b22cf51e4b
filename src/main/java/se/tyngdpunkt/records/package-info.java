/**
 * What a person has a right to: everything about her in one document. Reads what other modules keep only as they tell it
 * through the slots in shared, and knows none of their tables.
 */
@ApplicationModule(allowedDependencies = {"organisation", "audit", "shell"})
@NullMarked
package se.tyngdpunkt.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
