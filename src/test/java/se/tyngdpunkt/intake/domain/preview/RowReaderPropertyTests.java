package se.tyngdpunkt.intake.domain.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.intake.domain.draft.Draft;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.intake.domain.draft.Terms;
import se.tyngdpunkt.intake.domain.table.Columns;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.measurement.earlier.EarlierReading;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.domain.sheet.Headings;
import se.tyngdpunkt.organisation.web.roster.ReadSheets;
import se.tyngdpunkt.scoring.Scoring;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shell.CsvFile;

/** Whatever somebody has sent in the form, written to a file as people write it and read in again, comes to the same. */
class RowReaderPropertyTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 15);
    private static final ShippedLibrary LIBRARY = new ShippedLibrary();
    private static final List<InstrumentVersion> MODELS = List.of(
            InstrumentSamples.ffs(),
            LIBRARY.byKey("allman").orElseThrow(),
            InstrumentSamples.hme(),
            LIBRARY.example("nassjo-exempel").orElseThrow(),
            LIBRARY.example("region-jonkoping-exempel").orElseThrow());

    private final Unit group = new Unit(UnitId.fresh(), UnitKind.GROUP, "Grupp 1", Optional.empty());
    private final Person alva =
            new Person(PersonId.fresh(), "Alva", "Lind", "alva.lind@sjoby.example", Optional.empty());

    @Property(tries = 300)
    void whatWasSentComesInAgain(@ForAll("models") InstrumentVersion model, @ForAll long seed) {
        var random = new Random(seed);
        var privacy = model.instrument().way().privacy();
        var round = new EarlierRound("Maj", model, group.id(), FIRST, LAST, privacy, "maj.csv", "");
        var asked = Question.of(round);
        var typed = new TreeMap<String, String>();
        var headings = new ArrayList<>(List.of("E-post", "Grupp"));
        headings.addAll(
                asked.stream().map(question -> question.names().getFirst().sv()).toList());
        var lines = new ArrayList<List<String>>();
        int rows = asked.stream().anyMatch(question -> question.list().isPresent()) ? random.nextInt(5) : 0;
        for (int line = 1; line <= Math.max(1, rows); line++) {
            var cells = new ArrayList<>(List.of(alva.email(), group.name()));
            for (var question : asked) {
                cells.add(cell(question, line, rows, random, typed));
            }
            lines.add(cells);
        }
        var sent = EarlierReading.of(model.instrument(), privacy, LAST, typed);

        var read = read(round, CsvFile.forExcel(headings, lines));

        assertThat(read.faults()).isEmpty();
        var answers = EarlierReading.of(
                model.instrument(),
                privacy,
                LAST,
                read.lines().getFirst().answers().typed());
        assertThat(read.lines()).hasSize(1);
        assertThat(answers.byWorker()).isEqualTo(sent.byWorker());
        assertThat(answers.byLeader()).isEqualTo(sent.byLeader());
        assertThat(Scoring.reckon(model, answers.answers(), LAST, List.of()))
                .isEqualTo(Scoring.reckon(model, sent.answers(), LAST, List.of()));
    }

    /** Of a list one row on each line; what is asked once stands on the first, and perhaps again on others. */
    private static String cell(Question question, int line, int rows, Random random, Map<String, String> typed) {
        var isAgain = question.list().isEmpty() && line > 1;
        if (isAgain && random.nextBoolean() || question.list().isPresent() && line > rows) {
            return "";
        }
        var mayBeBlank = !question.word().endsWith(".kind") && random.nextInt(8) == 0;
        var field = question.field(line);
        var answer = isAgain ? typed.getOrDefault(field, "") : mayBeBlank ? "" : answer(question, random);
        if (!answer.isEmpty()) {
            typed.put(field, answer);
        }
        return asWritten(question, answer, random);
    }

    @Provide
    Arbitrary<InstrumentVersion> models() {
        return Arbitraries.of(MODELS);
    }

    private static String answer(Question question, Random random) {
        return switch (question.kind()) {
            case CHOICE ->
                question.options()
                        .get(random.nextInt(question.options().size()))
                        .key();
            case YES_NO -> random.nextBoolean() ? "yes" : "no";
            case COUNT -> String.valueOf(random.nextInt(1_000));
            case PER_CENT -> String.valueOf(2 + random.nextInt(99));
            case TEXT -> text(question.word(), random);
        };
    }

    private static String text(String word, Random random) {
        return word.startsWith("time.")
                        || List.of("figure.years", "figure.flex").contains(word)
                ? random.nextInt(40) + "," + random.nextInt(10) + 5
                : word.endsWith(".label")
                        ? "V-" + random.nextInt(99)
                        : word.endsWith("-points")
                                ? String.valueOf(10 + random.nextInt(5))
                                : word.endsWith(".begun")
                                        ? "v" + (1 + random.nextInt(18))
                                        : "Två nya, en \"lång\"; resa\när kvar";
    }

    /** By words, number or key; with a comma, a sign of per cent or a decimal that says nothing. */
    private static String asWritten(Question question, String answer, Random random) {
        if (answer.isEmpty()) {
            return random.nextBoolean() ? "" : "  ";
        }
        return switch (question.kind()) {
            case CHOICE -> choice(question, answer, random);
            case YES_NO -> answer.equals("yes") ? "Ja" : "NEJ";
            case COUNT -> random.nextBoolean() ? answer : answer + ",0";
            case PER_CENT -> random.nextBoolean() ? answer : answer + " %";
            case TEXT -> answer;
        };
    }

    private static String choice(Question question, String answer, Random random) {
        var option = question.options().stream()
                .filter(each -> each.key().equals(answer))
                .findFirst()
                .orElseThrow();
        return switch (random.nextInt(3)) {
            case 0 -> " " + option.words().sv().toUpperCase(Locale.ROOT) + " ";
            case 1 -> option.words().en();
            default -> String.valueOf(question.options().indexOf(option) + 1);
        };
    }

    private RowReader read(EarlierRound round, byte[] file) {
        var reading = ReadSheets.reading();
        var sheet = reading.ofKept(reading.kept(reading.read(file).orElseThrow()));
        var headings = Headings.of(sheet, Question.headings(Question.of(round)));
        var terms = new Terms(round.name(), round.instrument().hash(), group.id(), FIRST, LAST, round.privacy());
        var columns = Columns.suggested(round, headings, List.of());
        var draft = new Draft(UUID.randomUUID(), terms, "maj.csv", "", Optional.of(columns), "", List.of());
        var people = People.of(
                group.id(),
                List.of(List.of(group)),
                List.of(new Employment(alva.id(), group.id(), 100, FIRST, LocalDate.MAX)),
                Map.of(alva.id(), alva),
                FIRST,
                LAST);
        return new RowReader(new Opened(draft, round, sheet, headings, columns), people).read(headings.row());
    }
}
