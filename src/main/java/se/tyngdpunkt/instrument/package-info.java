/**
 * Measurement models as data: what a model asks and how it weighs, its versions, its file and the library that ships.
 * Knows no answers, no persons and no rounds.
 */
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package se.tyngdpunkt.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
