package se.tyngdpunkt.database.own;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;

/** The municipality's own PostgreSQL, as the environment names it. */
public record OwnDatabase(Login program, Login owner) {

    private static final String URL = "TYNGDPUNKT_DATABASE_URL";

    /** None when the environment names no database. */
    public static Optional<OwnDatabase> in(Map<String, String> environment) {
        var url = environment.getOrDefault(URL, "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        var address = addressOf(url.strip());
        return Optional.of(new OwnDatabase(
                login(address, environment, "TYNGDPUNKT_DATABASE_"),
                login(address, environment, "TYNGDPUNKT_DATABASE_OWNER_")));
    }

    /** Itself, when server and roles are what the program can rely on. */
    public OwnDatabase checked() {
        if (program.user().equals(owner.user())) {
            throw new CannotOpen("cli.refused.same-role", program.user());
        }
        new ServerCheck(owner, program).run();
        new RoleCheck(program, owner.user()).run();
        return this;
    }

    private static Login login(String address, Map<String, String> environment, String prefix) {
        return new Login(address, required(environment, prefix + "USER"), required(environment, prefix + "PASSWORD"));
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new CannotOpen("cli.refused.no-variable", name);
        }
        return value;
    }

    /** Both spellings; a password in the address would be seen by everyone who lists processes, so it has no place there. */
    private static String addressOf(String url) {
        if (url.startsWith("jdbc:postgresql://")) {
            return url;
        }
        if (!url.startsWith("postgres://") && !url.startsWith("postgresql://")) {
            throw new CannotOpen("cli.refused.address", URL);
        }
        try {
            var uri = URI.create(url);
            if (uri.getUserInfo() != null || uri.getHost() == null) {
                throw new CannotOpen("cli.refused.address", URL);
            }
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        } catch (IllegalArgumentException notAnAddress) {
            throw new CannotOpen(notAnAddress, "cli.refused.address", URL);
        }
    }
}
