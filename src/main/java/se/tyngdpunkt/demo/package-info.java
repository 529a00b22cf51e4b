/**
 * The invented example municipality and the clock that can be put forward, in the demonstration alone. Makes its history by
 * running the other modules' own deeds as of past days, so that every rule has been obeyed; it writes to none of their
 * tables.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "authoring",
            "authoring :: deeds",
            "dialogue",
            "dialogue :: deeds",
            "measurement",
            "measurement :: deeds",
            "scoring",
            "instrument",
            "organisation",
            "result",
            "result :: deeds",
            "shell"
        })
@NullMarked
package se.tyngdpunkt.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
