package se.tyngdpunkt.records.web.mine;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import se.tyngdpunkt.shared.personal.Cell;
import se.tyngdpunkt.shared.personal.Column;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shell.Words;

/** Says sections, columns and cells in the reader's language; a word that no message knows is told as it is kept. */
record CellWords(Words words, MessageSource messages) {

    String title(Section section) {
        var title = title(section.key());
        return section.about().isBlank() ? title : words.say("records.mine.title-of", title, section.about());
    }

    String title(String section) {
        return words.say("records.mine.section." + section);
    }

    String purpose(String section) {
        return words.say("records.mine.purpose." + section);
    }

    String column(String key) {
        return words.say("records.mine.column." + key);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** As its reader writes it; blank where nothing is kept. */
    String cell(Column column, Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Text(var text) -> text;
            case Cell.Word(var code) -> word(column, code);
            case Cell.Day(var day) -> words.date(day);
            case Cell.Moment(var at) -> words.moment(at);
            case Cell.Figure(var number) -> words.number(number);
        };
    }

    private String word(Column column, String code) {
        return Stream.of(known(column.words() + code), known("records.mine.word." + code))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(code);
    }

    private Optional<String> known(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, "", words.language()))
                .filter(text -> !text.isEmpty());
    }
}
