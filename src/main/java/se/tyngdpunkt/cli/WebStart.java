package se.tyngdpunkt.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.tyngdpunkt.Application;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.ReadyDatabase;
import se.tyngdpunkt.shared.AfterStart;
import se.tyngdpunkt.shared.StartedAt;

/** Starts the web application on its database, and stops both in the right order. */
final class WebStart {

    private final Console console;
    private final Surroundings surroundings;
    private final Options options;
    private final Running running;

    WebStart(Console console, Surroundings surroundings, Options options, Running running) {
        this.console = console;
        this.surroundings = surroundings;
        this.options = options;
        this.running = running;
    }

    Optional<Integer> run() {
        refuseTakenPort();
        try {
            var context = start(new OpenedDatabase(console, surroundings, options, running).open());
            if (Training.isAsked()) {
                Training.visit(addressIn(Map.of(), false, portOf(context)));
                return Optional.of(0);
            }
            tell(context);
            return Optional.empty();
        } catch (PortInUseException taken) {
            throw new CannotOpen(taken, "cli.refused.port", String.valueOf(options.port()));
        }
    }

    private ConfigurableApplicationContext start(ReadyDatabase database) {
        var builder = new SpringApplicationBuilder(Application.class).registerShutdownHook(false);
        builder.application().setDefaultProperties(Map.copyOf(properties()));
        return builder.initializers(context -> {
                    ((GenericApplicationContext) context).registerBean(ReadyDatabase.class, () -> database);
                    // Stopped before the database: it answers the last requests and closes the connections.
                    running.stopLater(context::close);
                })
                .run();
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", Training.isAsked() ? 0 : options.port());
        properties.put("tyngdpunkt.mode", isDemonstration() ? "demo" : "start");
        properties.put("tyngdpunkt.data-dir", surroundings.directoryFor(options).toString());
        properties.put("tyngdpunkt.behind-proxy", options.behindProxy());
        if (options.behindProxy()) {
            // The proxy's own word for the address comes last; the framework's filter would believe the first, the
            // caller's.
            properties.put("server.forward-headers-strategy", "native");
            properties.put("server.tomcat.remoteip.internal-proxies", TrustedProxies.in(surroundings.environment()));
            properties.put("server.servlet.session.cookie.secure", true);
        } else {
            properties.put("server.address", "127.0.0.1");
        }
        return properties;
    }

    private void tell(ConfigurableApplicationContext context) {
        var where = new StartedAt(
                addressIn(surroundings.environment(), options.behindProxy(), portOf(context)),
                isDemonstration(),
                console.language());
        console.say("cli.ready", where.address());
        context.getBeanProvider(AfterStart.class)
                .orderedStream()
                .flatMap(each -> each.ready(where).stream())
                .forEach(console::sayPlain);
        console.say("cli.how-to-stop");
    }

    private static int portOf(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** Where one opens it: behind a proxy that is the proxy's address, when the environment tells it. */
    static URI addressIn(Map<String, String> environment, boolean behindProxy, int port) {
        var known = environment.getOrDefault("TYNGDPUNKT_BASE_URL", "");
        return behindProxy && !known.isBlank()
                ? URI.create(known.strip()).resolve("/")
                : URI.create("http://127.0.0.1:" + port + "/");
    }

    private boolean isDemonstration() {
        return options.command() == Command.DEMO;
    }

    /** Before the database is touched; a port taken a moment later is found by the web server. */
    private void refuseTakenPort() {
        if (Training.isAsked()) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    options.behindProxy()
                            ? new InetSocketAddress(options.port())
                            : new InetSocketAddress(
                                    InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), options.port()));
        } catch (IOException taken) {
            throw new CannotOpen(taken, "cli.refused.port", String.valueOf(options.port()));
        }
    }
}
