/**
 * Earlier measurements come in from the municipality's own files: what the columns are, what the file would give, and nothing
 * kept until somebody approves it.
 */
@ApplicationModule(
        allowedDependencies = {
            "measurement",
            "measurement :: earlier",
            "scoring",
            "instrument",
            "instrument :: rule",
            "organisation",
            "organisation :: history",
            "organisation :: sheet",
            "shell"
        })
@NullMarked
package se.tyngdpunkt.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
