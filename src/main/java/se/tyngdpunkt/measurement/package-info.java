/**
 * Rounds, the worker's form, the leader's board and the going through of rows. Owns the raw answers: what leads out is
 * one person's own picture and tallies without persons.
 */
@ApplicationModule(
        allowedDependencies = {
            "scoring",
            "scoring :: reckoning",
            "scoring :: talk",
            "instrument",
            "instrument :: rule",
            "organisation",
            "organisation :: history",
            "message",
            "shell"
        })
@NullMarked
package se.tyngdpunkt.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
