package se.tyngdpunkt.measurement.web.own;

import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.own.CountOwnPapers;
import se.tyngdpunkt.measurement.domain.own.OwnPaper;
import se.tyngdpunkt.measurement.domain.own.ReadOwnPapers;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.personal.Cell;
import se.tyngdpunkt.shared.personal.Column;
import se.tyngdpunkt.shared.personal.PersonalRecords;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.Telling;
import se.tyngdpunkt.shell.Words;

/**
 * Tells a worker her answers as she gave them, with the questions' words, what her leader has answered of them, and what came
 * of both. What her leader has typed and not confirmed is told to nobody but the leader.
 */
@Component
class MeasurementsOfPerson implements PersonalRecords {

    private static final Column[] ANSWERS = {text("part"), text("item"), text("question"), text("answer")};

    private final ReadOwnPapers papers;
    private final CountOwnPapers count;
    private final MessageSource messages;

    MeasurementsOfPerson(ReadOwnPapers papers, CountOwnPapers count, MessageSource messages) {
        this.papers = papers;
        this.count = count;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void tell(SignedIn who, Locale language, Telling to) {
        var words = new Words(messages, language);
        papers.read(who, paper -> tell(paper, words, to));
    }

    /** What came of the answers is reckoned by the model when it is told. */
    @Override
    public SequencedMap<String, OptionalInt> count(SignedIn who) {
        var counts = count.count(who);
        var kinds = new LinkedHashMap<String, OptionalInt>();
        kinds.put("draft", OptionalInt.of(counts.drafted()));
        kinds.put("answer", OptionalInt.of(counts.answers()));
        kinds.put("given-by-leader", OptionalInt.of(counts.byLeader()));
        if (counts.submitted() > 0) {
            ResultInWords.KINDS.forEach(kind -> kinds.put(kind, OptionalInt.empty()));
        }
        kinds.put("set-aside", OptionalInt.of(counts.setAside()));
        kinds.put("hard-row", OptionalInt.of(counts.hardRows()));
        kinds.values().removeIf(OptionalInt.of(0)::equals);
        return kinds;
    }

    private static void tell(OwnPaper paper, Words words, Telling to) {
        var measured = paper.measured();
        var answers = new AnswersInWords(paper.version().instrument(), words);
        var typed = measured.typed();
        rows(paper, measured.isDraft() ? "draft" : "answer", answers.given(typed), words, to);
        if (measured.head().state().compareTo(MeasurementState.SUMMED) >= 0) {
            rows(
                    paper,
                    "given-by-leader",
                    answers.byLeader(typed, measured.scored().typed()),
                    words,
                    to);
        }
        paper.told().forEach(told -> ResultInWords.tell(told, words, to));
        paper.setAside()
                .forEach(aside -> rows(paper, "set-aside", answers.given(new TreeMap<>(aside.typed())), words, to));
        if (!paper.hardRows().isEmpty()) {
            to.section(section(
                    paper,
                    words,
                    Section.of("hard-row", text("question"), word("reason", "measurement.hard.reason."))));
            paper.hardRows()
                    .forEach((row, reason) ->
                            to.row(List.of(Cell.text(label(paper, row, words)), new Cell.Word(reason))));
        }
    }

    private static void rows(OwnPaper paper, String key, Stream<List<Cell>> rows, Words words, Telling to) {
        var all = rows.toList();
        if (!all.isEmpty()) {
            to.section(section(paper, words, Section.of(key, ANSWERS)));
            all.forEach(to::row);
        }
    }

    private static String label(OwnPaper paper, String row, Words words) {
        var instrument = paper.version().instrument();
        return Stream.concat(
                        instrument.activities().stream()
                                .filter(each -> each.key().equals(row))
                                .map(each -> each.label()),
                        instrument.risks().stream()
                                .filter(each -> each.key().equals(row))
                                .map(each -> each.label()))
                .findFirst()
                .map(label -> label.in(words.language()))
                .orElse(row);
    }

    private static Section section(OwnPaper paper, Words words, Section plain) {
        var round = paper.measured().round();
        var name = round.imported() ? words.say("measurement.round.imported-label", round.name()) : round.name();
        return plain.about(name, model(paper.version(), words));
    }

    /** Which model the answers are to, so that they can be read without the program. */
    static SequencedMap<String, String> model(InstrumentVersion version, Words words) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("model", version.instrument().title().in(words.language()));
        facts.put("model_key", version.instrument().key());
        facts.put("version", version.instrument().version());
        facts.put("hash", version.hash());
        return facts;
    }
}
