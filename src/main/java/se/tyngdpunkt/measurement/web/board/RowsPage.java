package se.tyngdpunkt.measurement.web.board;

import java.util.Optional;
import java.util.function.Predicate;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.measurement.web.key.ResultPart;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shell.Problems;

/**
 * One person's rows, for her nearest leader to go through and confirm.
 *
 * @param result what came of the leader's scoring, where the model lets her score
 * @param reason what has been typed as the reason to hand it back
 */
public record RowsPage(Person person, Picture picture, Optional<ResultPart> result, String reason, Problems problems) {

    /** Last time's count of a row, where there is a comparable last time. */
    public Optional<Integer> lastTime(String row) {
        return picture.lastTime()
                .flatMap(
                        earlier -> earlier.answers().count(row).stream().boxed().findFirst());
    }

    /** What stands beside the rows: her working time, her own figures, and her own words where they stand nowhere else. */
    public AnswerSheet beside() {
        return sheet(part -> part instanceof Part.WorkingTime
                || part instanceof Part.Figures
                || (part instanceof Part.FreeComment && result.isEmpty()));
    }

    /** How it is felt, beside the points that the leader has given. */
    public AnswerSheet felt() {
        return sheet(part -> part instanceof Part.SelfRating || part instanceof Part.FreeComment);
    }

    private AnswerSheet sheet(Predicate<Part> parts) {
        return AnswerSheet.of(picture.instrument(), picture.answers().typed(picture.instrument()), parts);
    }

    public boolean isNamedForUnitManager() {
        return picture.instrument().way().isNamedForUnitManager();
    }

    public String address() {
        return "/measurements/" + picture.head().id().value();
    }
}
