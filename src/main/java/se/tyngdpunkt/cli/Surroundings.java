package se.tyngdpunkt.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the program was started in.
 *
 * @param home the folder of the start script, beside which the data lies
 */
record Surroundings(Map<String, String> environment, Path home) {

    Path directoryFor(Options options) {
        var usual = options.command() == Command.DEMO ? "data-demo" : "data";
        return options.chosenDirectory()
                .map(Path::toAbsolutePath)
                .orElseGet(() -> home.resolve(usual))
                .normalize();
    }

    String version() {
        return Optional.ofNullable(Surroundings.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
