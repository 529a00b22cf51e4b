package se.tyngdpunkt.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Calculation.Measure;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.scoring.reckoning.Subject;

/** One person's answers on one day, with the version they were given to and their score. */
public record Occasion(InstrumentVersion version, Answers answers, LocalDate day, Explained explained) {

    /**
     * One row that adds to a measure, as it is read.
     *
     * @param list the key of its part
     * @param key the activity's key, the list's, or that of what everybody carries
     * @param number what the row is called in its list from round to round, absent where it is no row of a list
     * @param name the activity's short title, the case's label, or the title of what everybody carries
     * @param points absent where the model defines none, or an answer is missing
     * @param how the arithmetic in words and signs
     */
    public record Row(String list, String key, OptionalInt number, String name, Optional<Points> points, String how) {}

    /** Scored now; {@code earlier} are her rounds before, the latest last. */
    public static Occasion of(
            InstrumentVersion version, Answers answers, LocalDate day, List<Subject.Earlier> earlier) {
        return new Occasion(version, answers, day, Scoring.score(version, answers, day, earlier));
    }

    /**
     * As the leader sees it until she has scored: without all that is felt, also what the model would have weighed, judged or
     * limited by it. It is worked out anew, since whatever differs from what was kept would tell what is felt.
     */
    public static Occasion withoutFelt(
            InstrumentVersion version, Answers answers, LocalDate day, List<Subject.Earlier> earlier) {
        var bare = answers.withoutFelt();
        return new Occasion(
                version, bare, day, Scoring.score(version, bare, day, earlier).withoutTalk());
    }

    /** As it was scored then. */
    public static Occasion kept(InstrumentVersion version, Answers answers, LocalDate day, Reckoned reckoned) {
        return new Occasion(version, answers, day, Scoring.explained(version, answers, reckoned));
    }

    /** Where the model's first measure stands; nothing where it weighs nothing. */
    public Optional<Standing> main() {
        return Standing.main(version.instrument(), explained.reckoned());
    }

    /** How it came about, row by row, in words. */
    public Optional<Result> workings(Locale language) {
        return Scoring.workings(version, answers, day, language);
    }

    /** What adds to the model's first measure: the rows, and then what it holds beside them. */
    public List<Row> rows(Locale language) {
        return workings(language).stream()
                .flatMap(result -> result.measures().stream().limit(1))
                .flatMap(measured -> Stream.concat(
                        measured.rows().stream().map(row -> row(measured.measure(), row, language)),
                        measured.added().stream()
                                .filter(added -> added.name().isBlank())
                                .map(added -> beside(measured.measure(), added, language))))
                .toList();
    }

    private static Row beside(Measure measure, Result.Added added, Locale language) {
        return new Row(
                "",
                "",
                OptionalInt.empty(),
                measure.title().in(language),
                added.points().ifKnown().map(Points::new),
                added.how());
    }

    private Row row(Measure measure, Result.Row row, Locale language) {
        var number = answers.numberAt(row.part(), row.number());
        return new Row(
                row.part(),
                row.key(),
                number,
                number.isPresent() ? label(row.part(), number.getAsInt()) : title(measure, row.key(), language),
                row.points().ifKnown().map(Points::new),
                row.how());
    }

    private String label(String list, int number) {
        return answers.ongoing(list).getOrDefault(number, Map.of()).get(Part.Rows.LABEL)
                        instanceof Given.Words(var label)
                ? label
                : Integer.toString(number);
    }

    private String title(Measure measure, String key, Locale language) {
        return version.instrument().activities().stream()
                .filter(activity -> activity.key().equals(key))
                .map(Part.ActivityRow::shortLabel)
                .findFirst()
                .or(() -> measure.fixed().stream()
                        .filter(term -> term.key().equals(key))
                        .map(Calculation.Term::label)
                        .findFirst())
                .map(label -> label.in(language))
                .orElse(key);
    }
}
