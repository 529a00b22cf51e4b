package se.tyngdpunkt.records.web.mine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.records.domain.mine.Heading;
import se.tyngdpunkt.shared.personal.Cell;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.Telling;

/** Everything about a person as a document that needs nothing but itself, to be read and printed. */
final class EverythingHtml implements Telling, AutoCloseable {

    private static final String STYLE = "/records/everything.css";

    /** Wider rows are told one under the other. */
    private static final int WIDEST_TABLE = 5;

    private final Writer to;
    private final CellWords words;
    private Section section = Section.of("");
    private int rows;

    EverythingHtml(OutputStream to, Heading heading, CellWords words) {
        this.to = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        this.words = words;
        var title = words.say("records.mine.document.title", heading.name());
        write(
                "<!doctype html><html lang=\"",
                words.words().language().getLanguage(),
                "\"><head><meta charset=\"utf-8\"/>");
        write(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>",
                escaped(title),
                "</title>");
        write("<style>", style(), "</style></head><body><header>");
        element("h1", title);
        element(
                "p",
                words.say(
                        "records.mine.document.made",
                        heading.municipality(),
                        words.words().moment(heading.at())));
        element("p", words.say("records.mine.document.what"));
        write("</header><main>");
    }

    /** What the document does not hold, and why. */
    static List<String> notIncluded(CellWords words) {
        return Stream.of("anonymous", "secrets", "others", "unconfirmed", "groups", "files")
                .map(each -> words.say("records.mine.left-out." + each))
                .toList();
    }

    @Override
    public void section(Section next) {
        end();
        section = next;
        rows = 0;
        write("<section data-key=\"", escaped(next.key()), "\">");
        element("h2", words.title(next));
        element("p", words.purpose(next.key()));
        if (!next.facts().isEmpty()) {
            element(
                    "p",
                    next.facts().entrySet().stream()
                            .map(fact -> words.column(fact.getKey()) + ": " + fact.getValue())
                            .collect(Collectors.joining(" · ")));
        }
    }

    @Override
    public void row(List<Cell> cells) {
        if (isTable()) {
            if (rows == 0) {
                write("<table><thead><tr>");
                section.columns().forEach(column -> element("th", words.column(column.key())));
                write("</tr></thead><tbody>");
            }
            write("<tr>");
        } else {
            write("<dl>");
        }
        for (var place = 0; place < cells.size(); place++) {
            var column = section.columns().get(place);
            var text = words.cell(column, cells.get(place));
            if (isTable()) {
                element("td", text);
            } else if (!text.isEmpty()) {
                element("dt", words.column(column.key()));
                element("dd", text);
            }
        }
        write(isTable() ? "</tr>\n" : "</dl>\n");
        rows++;
    }

    private boolean isTable() {
        return section.columns().size() <= WIDEST_TABLE;
    }

    private void end() {
        if (section.key().isEmpty()) {
            return;
        }
        if (rows == 0) {
            element("p", words.say("records.mine.nothing"));
        } else if (isTable()) {
            write("</tbody></table>");
        }
        write("</section>\n");
    }

    @Override
    public void close() throws IOException {
        end();
        write("</main><footer>");
        element("h2", words.say("records.mine.left-out"));
        write("<ul>");
        notIncluded(words).forEach(each -> element("li", each));
        write("</ul></footer></body></html>\n");
        to.flush();
    }

    private void element(String name, String text) {
        write("<", name, ">", escaped(text), "</", name, ">");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private void write(String... texts) {
        try {
            for (var text : texts) {
                to.write(text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(EverythingHtml.class.getResourceAsStream(STYLE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
