/**
 * The talk between a worker and her nearest leader, what the two write down, and the plan with its follow-up. Knows
 * nothing of other people's figures, and no norm: it compares nobody with anybody else.
 */
@ApplicationModule(
        allowedDependencies = {
            "measurement",
            "measurement :: picture",
            "scoring",
            "scoring :: reckoning",
            "scoring :: talk",
            "instrument",
            "organisation",
            "message",
            "shell"
        })
@NullMarked
package se.tyngdpunkt.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
