/**
 * Where method owners write measurement models: drafts with their history, review and publication, and the readable key
 * that everybody measured by a model may see. Knows no answers of anybody, only examples and protected
 * figures.
 */
@ApplicationModule(
        allowedDependencies = {
            "result",
            "measurement",
            "measurement :: preview",
            "measurement :: rescoring",
            "scoring",
            "scoring :: reckoning",
            "scoring :: file",
            "instrument",
            "instrument :: rule",
            "instrument :: file",
            "instrument :: format",
            "instrument :: difference",
            "organisation",
            "shell"
        })
@NullMarked
package se.tyngdpunkt.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
