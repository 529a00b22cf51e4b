/**
 * Figures about more than one person, always protected: a figure is shown or withheld, and there is no way from a withheld
 * one to a number. Refuses to know what any one person answered.
 */
@ApplicationModule(
        allowedDependencies = {
            "measurement",
            "measurement :: tallies",
            "measurement :: rescoring",
            "scoring",
            "scoring :: reckoning",
            "instrument",
            "organisation",
            "organisation :: history",
            "shell"
        })
@NullMarked
package se.tyngdpunkt.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
