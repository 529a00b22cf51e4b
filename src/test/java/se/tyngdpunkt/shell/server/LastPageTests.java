package se.tyngdpunkt.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

class LastPageTests {

    /** Fails at everything, the showing of its own failure included. */
    private static final class Failing extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("could not extend file: No space left on device");
        }
    }

    @Test
    void saysInBothLanguagesWhatToDoWhenNoPageCanBeShown() throws Exception {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shell");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var factory = new TomcatServletWebServerFactory(0);
        ServerConfiguration.lastPage(messages).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("failing", new Failing()).addMapping("/"));
        server.start();
        try (var browser = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + server.getPort() + "/my/measurement");
            var answer = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
            assertThat(answer.body())
                    .contains("Något gick fel hos oss", "Det du har sparat finns kvar", "Something went wrong")
                    .doesNotContain("HTTP Status", "No space left");
        } finally {
            server.stop();
        }
    }
}
