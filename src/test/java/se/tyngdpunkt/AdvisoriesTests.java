package se.tyngdpunkt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of libraries for known faults, against a service on this computer that knows one fault in one of them. */
class AdvisoriesTests {

    private static final String BILL = """
            {"bomFormat": "CycloneDX", "components": [
              {"purl": "pkg:maven/org.example/sound@1.0?type=jar"}, {"purl": "pkg:maven/org.example/broken@2.0?type=jar"}]}
            """;

    private final StringBuilder asked = new StringBuilder();
    private String answer = "";

    @TempDir
    private Path folder;

    private HttpServer service;

    @BeforeEach
    void startService() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v1/querybatch", exchange -> {
            asked.append(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var body = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
        Files.writeString(folder.resolve("bill.json"), BILL);
        Files.writeString(folder.resolve("accepted.txt"), "");
    }

    @AfterEach
    void stopService() {
        service.stop(0);
    }

    @Test
    void asksForEachLibraryWithItsVersionAndFailsForAKnownFault() throws Exception {
        answer = "{\"results\": [{\"vulns\": [{\"id\": \"GHSA-1\"}]}, {}]}";
        var check = check();
        assertThat(check.output()).contains("pkg:maven/org.example/broken@2.0  GHSA-1", "2 libraries checked, 1 known");
        assertThat(check.code()).isEqualTo(1);
        assertThat(asked).contains("\"purl\":\"pkg:maven/org.example/sound@1.0\"");
    }

    @Test
    void asksOnWhenThereIsMoreToTell() throws Exception {
        answer = "{\"results\": [{\"next_page_token\": \"p\"}, {}]}";
        service.removeContext("/v1/querybatch");
        service.createContext("/v1/querybatch", exchange -> {
            var isFurther = new String(exchange.getRequestBody().readAllBytes(), UTF_8).contains("page_token");
            var body = (isFurther ? "{\"results\": [{\"vulns\": [{\"id\": \"GHSA-2\"}]}]}" : answer).getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        assertThat(check().output()).contains("broken@2.0  GHSA-2");
    }

    @Test
    void passesWhenNothingIsKnown() throws Exception {
        answer = "{\"results\": [{}, {}]}";
        assertThat(check()).isEqualTo(new Ended(0, "2 libraries checked, 0 known faults.\n"));
    }

    @Test
    void acceptsAFaultUntilItsDay() throws Exception {
        answer = "{\"results\": [{\"vulns\": [{\"id\": \"GHSA-1\"}]}, {}]}";
        Files.writeString(folder.resolve("accepted.txt"), "# Ours.\nGHSA-1 9999-12-31 never reached\n");
        assertThat(check().code()).isZero();
        Files.writeString(folder.resolve("accepted.txt"), "GHSA-1 2020-01-01 never reached\n");
        assertThat(check().code()).isEqualTo(1);
        Files.writeString(folder.resolve("accepted.txt"), "GHSA-1 never reached\n");
        assertThat(check().code()).isEqualTo(2);
    }

    @Test
    void saysThatItCouldNotAsk() throws Exception {
        service.stop(0);
        var check = check();
        assertThat(check.code()).isZero();
        assertThat(check.output()).startsWith("NOT CHECKED: 2 libraries").contains("ECONNREFUSED");
    }

    @Test
    void doesNotPassWhenTheAnswerIsNoAnswer() throws Exception {
        answer = "{\"results\": [{}]}";
        assertThat(check().code()).isEqualTo(2);
    }

    @Test
    void refusesABillThatNamesNothing() throws Exception {
        Files.writeString(folder.resolve("bill.json"), "{\"bomFormat\": \"CycloneDX\", \"components\": []}");
        assertThat(check().code()).isEqualTo(2);
    }

    @Test
    void whatIsAcceptedIsReadable() throws Exception {
        answer = "{\"results\": [{}, {}]}";
        Files.copy(Path.of("docs/accepted-advisories.txt"), folder.resolve("real.txt"));
        assertThat(check("real.txt").code()).isZero();
    }

    private Ended check() throws Exception {
        return check("accepted.txt");
    }

    private Ended check(String accepted) throws Exception {
        var command = new ProcessBuilder(
                        "node",
                        "bin/advisories.mjs",
                        folder.resolve(accepted).toString(),
                        folder.resolve("bill.json").toString())
                .redirectErrorStream(true);
        command.environment().put("LC_ALL", "en");
        command.environment()
                .put(
                        "TYNGDPUNKT_ADVISORIES",
                        "http://127.0.0.1:" + service.getAddress().getPort());
        var process = command.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    private record Ended(int code, String output) {}
}
