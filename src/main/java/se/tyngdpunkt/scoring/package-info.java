/**
 * Pure functions from a model's version and one person's answers to an explained score and to what the pair may talk
 * about. Knows no persons, no database and no average of what was felt.
 */
@ApplicationModule(allowedDependencies = {"instrument", "instrument :: rule", "instrument :: file"})
@NullMarked
package se.tyngdpunkt.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
