package se.tyngdpunkt.scoring.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.file.Faults;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.file.Shown;
import se.tyngdpunkt.instrument.file.YamlTree;
import se.tyngdpunkt.instrument.file.YamlTree.FaultyFile;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.reckoning.Subject;

/** Reads answers to one model: one person, several, or units with theirs. Bounded as a model's file is; never throws. */
public final class AnswersFile {

    private static final int LONGEST_ID = 80;

    private final Instrument instrument;
    private final Faults faults = new Faults();
    private LocalDate day = LocalDate.EPOCH;

    private AnswersFile(Instrument instrument) {
        this.instrument = instrument;
    }

    public static AnswersReading read(String text, Instrument instrument) {
        try {
            var file = new AnswersFile(instrument);
            var read = Section.read(YamlTree.read(text), "", file.faults, file::file);
            file.faults.open().forEach(open -> file.faults.add(open.line(), open.where(), "open-answer"));
            return file.faults.isEmpty() ? read : new AnswersReading.Faulty(file.faults.byLine());
        } catch (FaultyFile faulty) {
            return new AnswersReading.Faulty(List.of(faulty.fault()));
        }
    }

    private AnswersReading.Read file(Section file) {
        same(file, "model", instrument.key());
        same(file, "version", instrument.version());
        day = file.date("date");
        if (day.isBefore(instrument.validFrom()) && !day.equals(LocalDate.EPOCH)) {
            file.fault("date", "before-valid", instrument.validFrom().toString());
        }
        List<Subject> members = new ArrayList<>(subjects(file, "persons", this::person));
        members.addAll(subjects(file, "units", this::unit));
        if (members.isEmpty() && !file.has("whole")) {
            file.fault("persons", "nobody");
        }
        var whole = file.has("whole")
                ? file.section("whole", section -> answers(section, Level.WHOLE))
                : new Answered(Map.of(), Map.of());
        return new AnswersReading.Read(
                day, new Subject("", Level.WHOLE, whole.given(), whole.rows(), members, List.of()));
    }

    private void same(Section file, String key, String expected) {
        if (file.has(key) && !file.string(key).equals(expected)) {
            file.fault(key, "other-model", Shown.of(file.string(key)), expected);
        }
    }

    /** Nobody stands twice in one list; somebody who works in two units stands in both. */
    private static List<Subject> subjects(Section around, String key, Function<Section, Subject> reader) {
        var ids = new HashSet<String>();
        return around.sectionsOr(key, section -> {
            var subject = reader.apply(section);
            if (!subject.id().isEmpty() && !ids.add(subject.id())) {
                section.fault("id", "key-used-twice", Shown.of(subject.id()));
            }
            return subject;
        });
    }

    private Subject person(Section person) {
        var id = id(person);
        var answered = answers(person, Level.PERSON);
        return new Subject(id, Level.PERSON, answered.given(), answered.rows(), List.of(), earlier(person));
    }

    /** A code or a name, never a personal identity number. */
    private static String id(Section subject) {
        subject.string("id");
        return FieldAnswers.text(subject, "id", LONGEST_ID)
                .map(id -> ((Given.Words) id).text())
                .orElse("");
    }

    /** The rounds before, the latest last; days are needed where a load lasts for weeks. */
    private List<Subject.Earlier> earlier(Section subject) {
        var last = new AtomicReference<>(LocalDate.MIN);
        return subject.sectionsOr("earlier", round -> {
            var read = new Subject.Earlier(
                    round.section("bands", AnswersFile::levels),
                    lastsForWeeks() || round.has("date") ? Optional.of(round.date("date")) : Optional.empty());
            read.date().ifPresent(date -> {
                if (round.has("date") && (!date.isAfter(last.get()) || isLate(date))) {
                    round.fault("date", "not-earlier");
                }
                last.set(date);
            });
            return read;
        });
    }

    private boolean isLate(LocalDate date) {
        return !date.isBefore(day) && !day.equals(LocalDate.EPOCH);
    }

    private boolean lastsForWeeks() {
        return instrument.calculation().bands().stream()
                .anyMatch(bands -> bands.lasting().weeks() > 0);
    }

    private static Map<String, String> levels(Section bands) {
        var levels = new HashMap<String, String>();
        bands.keys().forEach(key -> levels.put(key, bands.string(key)));
        return levels;
    }

    private Subject unit(Section unit) {
        var id = id(unit);
        var answered = answers(unit, Level.UNIT);
        return new Subject(
                id,
                Level.UNIT,
                answered.given(),
                answered.rows(),
                subjects(unit, "persons", this::person),
                earlier(unit));
    }

    /** Answers by field, rows by part. */
    record Answered(Map<String, Given> given, Map<String, List<Map<String, Given>>> rows) {}

    private Answered answers(Section subject, Level level) {
        var given = new HashMap<String, Given>();
        var rows = new HashMap<String, List<Map<String, Given>>>();
        for (var part : instrument.parts()) {
            if (part.level() != level || !subject.has(part.key())) {
                continue;
            }
            switch (part) {
                case Part.Rows list ->
                    rows.put(part.key(), subject.sections(part.key(), row -> RowAnswers.of(list, row)));
                case Part.Reductions reductions ->
                    rows.put(part.key(), subject.sections(part.key(), row -> RowAnswers.of(reductions, row)));
                case Part.FreeComment comment ->
                    FieldAnswers.text(subject, comment.key(), comment.maxLength())
                            .ifPresent(text -> given.put(comment.key(), text));
                case Part.Figures _,
                        Part.SelfRating _,
                        Part.WorkingTime _,
                        Part.CountedActivities _,
                        Part.RiskCounts _ ->
                    given.putAll(subject.section(part.key(), section -> FieldAnswers.of(part, section)));
            }
        }
        return new Answered(given, rows);
    }
}
