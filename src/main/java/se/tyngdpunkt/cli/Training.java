package se.tyngdpunkt.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * A run whose only purpose is to let the Java machine note what it loads and compiles. Pages are visited, since a start
 * without one would leave out most of what the first visitor waits for.
 */
final class Training {

    private Training() {}

    static boolean isAsked() {
        return Boolean.getBoolean("tyngdpunkt.training");
    }

    static void visit(URI address) {
        try (var browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request = HttpRequest.newBuilder(address).build();
            for (int visit = 0; visit < 20; visit++) {
                browser.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
