package se.tyngdpunkt.records.web.mine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file with everything about somebody, out of its wrapping. */
public record Unzipped(String html, String json) {

    public static Unzipped of(MockMvc mvc, RequestBuilder asked) {
        try {
            var answer = mvc.perform(asked).andReturn().getResponse();
            if (answer.getStatus() != 200) {
                throw new AssertionError("answered " + answer.getStatus());
            }
            var files = files(answer.getContentAsByteArray());
            return new Unzipped(
                    files.getOrDefault("allt-om-mig.html", ""), files.getOrDefault("allt-om-mig.json", ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    JsonNode tree() {
        return JsonMapper.builder().build().readTree(json);
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
