package se.tyngdpunkt.measurement.domain.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.reckoning.Outcome;
import se.tyngdpunkt.scoring.reckoning.Result;

/**
 * How the model's first measure of one person came about: the rows of lists by the number that names them.
 *
 * @param rows every row of a list that weighs, in the order of the form
 * @param result all that the model says of her
 */
public record WorkedOut(Result.Measured main, List<Row> rows, Result result) {

    /** What one row of a list adds, in words. */
    public record Row(String part, int number, Outcome points, String how) {}

    public WorkedOut {
        rows = List.copyOf(rows);
    }

    /** Nothing where the model weighs nothing, or asks for more arithmetic than is allowed. */
    public static Optional<WorkedOut> of(Occasion occasion, Locale language) {
        var instrument = occasion.version().instrument();
        return occasion.workings(language).flatMap(result -> result.measures().stream()
                .filter(measured -> instrument.weighsIn(measured.measure()))
                .findFirst()
                .map(main -> new WorkedOut(main, rows(main, occasion.answers()), result)));
    }

    public Optional<Row> row(String part, int number) {
        return rows.stream()
                .filter(row -> row.part().equals(part) && row.number() == number)
                .findFirst();
    }

    private static List<Row> rows(Result.Measured main, Answers answers) {
        var rows = new ArrayList<Row>();
        for (var row : main.rows()) {
            answers.numberAt(row.part(), row.number())
                    .ifPresent(number -> rows.add(new Row(row.part(), number, row.points(), row.how())));
        }
        return rows;
    }
}
