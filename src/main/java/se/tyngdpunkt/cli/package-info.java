/** The command line: what to start, where its data lies, and a clear sentence when that cannot be. */
@ApplicationModule(
        allowedDependencies = {
            "audit :: chain",
            "database",
            "database :: embedded",
            "database :: own",
            "database :: backup",
            "database :: municipality",
            "instrument",
            "instrument :: difference",
            "instrument :: file",
            "instrument :: format",
            "scoring :: reckoning",
            "scoring :: file"
        })
@NullMarked
package se.tyngdpunkt.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
