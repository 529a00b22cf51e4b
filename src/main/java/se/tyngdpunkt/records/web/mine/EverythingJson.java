package se.tyngdpunkt.records.web.mine;

import java.io.OutputStream;
import java.util.List;
import se.tyngdpunkt.records.domain.mine.Heading;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.personal.Cell;
import se.tyngdpunkt.shared.personal.Column;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.Telling;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Everything about a person as data, in the format of docs/formats/everything-about-me.md. */
final class EverythingJson implements Telling, AutoCloseable {

    private static final int VERSION = 1;

    private final JsonGenerator json;
    private final CellWords words;
    private List<Column> columns = List.of();
    private boolean isInSection;

    EverythingJson(OutputStream to, Heading heading, CellWords words) {
        this.json = JsonMapper.builder().build().createGenerator(to);
        this.words = words;
        json.writeStartObject();
        json.writeStringProperty("format", "tyngdpunkt-everything-about-me");
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("generated_at", heading.at().toString());
        json.writeStringProperty("language", words.words().language().getLanguage());
        json.writeStringProperty("municipality", heading.municipality());
        json.writeStringProperty("person", heading.name());
        json.writeStringProperty("person_id", heading.person().value().toString());
        json.writeName("sections");
        json.writeStartArray();
    }

    @Override
    public void section(Section section) {
        end();
        isInSection = true;
        columns = section.columns();
        json.writeStartObject();
        json.writeStringProperty("key", section.key());
        json.writeStringProperty("title", words.title(section));
        json.writeStringProperty("about", section.about());
        json.writeStringProperty("purpose", words.purpose(section.key()));
        json.writeName("facts");
        json.writeStartObject();
        section.facts().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeName("columns");
        json.writeStartArray();
        columns.forEach(column -> {
            json.writeStartObject();
            json.writeStringProperty("key", column.key());
            json.writeStringProperty("title", words.column(column.key()));
            json.writeStringProperty("type", column.kind().word());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeName("rows");
        json.writeStartArray();
    }

    @Override
    public void row(List<Cell> cells) {
        json.writeStartObject();
        for (var place = 0; place < cells.size(); place++) {
            json.writeName(columns.get(place).key());
            write(columns.get(place), cells.get(place));
        }
        json.writeEndObject();
    }

    private void write(Column column, Cell cell) {
        switch (cell) {
            case Cell.Blank _ -> json.writeNull();
            case Cell.Text(var text) -> json.writeString(text);
            case Cell.Day(var day) -> json.writeString(day.toString());
            case Cell.Moment(var at) -> json.writeString(at.toString());
            case Cell.Figure(var number) -> write(number);
            case Cell.Word(var code) -> {
                json.writeStartObject();
                json.writeStringProperty("code", code);
                json.writeStringProperty("text", words.cell(column, cell));
                json.writeEndObject();
            }
        }
    }

    /** A fraction without an end is written as text, {@code "1/3"}. */
    private void write(Exact number) {
        var text = number.toString();
        if (text.contains("/")) {
            json.writeString(text);
        } else {
            json.writeNumber(text);
        }
    }

    private void end() {
        if (isInSection) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    @Override
    public void close() {
        end();
        json.writeEndArray();
        json.writeName("not_included");
        json.writeStartArray();
        EverythingHtml.notIncluded(words).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
