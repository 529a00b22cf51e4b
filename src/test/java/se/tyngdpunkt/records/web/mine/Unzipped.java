package se.tyngdpunkt.records.web.mine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Words;
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
            return new Unzipped(files.getOrDefault("allt-om-mig.html", ""), files.getOrDefault("allt-om-mig.json", ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public JsonNode tree() {
        return JsonMapper.builder().build().readTree(json);
    }

    /** Each section as a line of its title, then a line for each of its rows with "column: text" of what is not blank. */
    public List<String> document() {
        var lines = new ArrayList<String>();
        for (var section : elements(parsed().getDocumentElement(), "section")) {
            lines.add(text(elements(section, "h2").getFirst()));
            var columns = elements(section, "th").stream().map(Unzipped::text).toList();
            elements(section, "tr").stream().skip(1).forEach(row -> {
                var cells = elements(row, "td").stream().map(Unzipped::text).toList();
                lines.add(IntStream.range(0, cells.size())
                        .filter(place -> !cells.get(place).isEmpty())
                        .mapToObj(place -> columns.get(place) + ": " + cells.get(place))
                        .collect(Collectors.joining("; ")));
            });
            elements(section, "dl").forEach(row -> {
                var names = elements(row, "dt");
                var texts = elements(row, "dd");
                lines.add(IntStream.range(0, names.size())
                        .mapToObj(place -> text(names.get(place)) + ": " + text(texts.get(place)))
                        .collect(Collectors.joining("; ")));
            });
        }
        return lines;
    }

    /** The same of the data, put into words by itself. */
    public List<String> data(Words words) {
        var lines = new ArrayList<String>();
        for (var section : tree().get("sections")) {
            var title = section.get("title").asString();
            lines.add(title);
            for (var row : section.get("rows")) {
                lines.add(section.get("columns")
                        .valueStream()
                        .filter(column -> !row.get(column.get("key").asString()).isNull())
                        .map(column -> column.get("title").asString() + ": "
                                + told(
                                        column.get("type").asString(),
                                        row.get(column.get("key").asString()),
                                        words))
                        .collect(Collectors.joining("; ")));
            }
        }
        return lines;
    }

    private static String told(String type, JsonNode value, Words words) {
        return switch (type) {
            case "day" -> words.date(LocalDate.parse(value.asString()));
            case "moment" -> words.moment(Instant.parse(value.asString()));
            case "number" -> words.number(Exact.written(value.asString()).orElseThrow());
            case "word" -> value.get("text").asString();
            default -> value.asString();
        };
    }

    private Document parsed() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.replaceFirst("<!doctype html>", ""))));
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(place -> (Element) found.item(place))
                .toList();
    }

    private static String text(Element element) {
        return element.getTextContent();
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
