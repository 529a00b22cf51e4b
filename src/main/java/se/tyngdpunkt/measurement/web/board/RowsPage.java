package se.tyngdpunkt.measurement.web.board;

import java.util.Optional;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shell.Problems;

/**
 * One person's rows, for her nearest leader to go through and confirm.
 *
 * @param reason what has been typed as the reason to hand it back
 */
public record RowsPage(Person person, Picture picture, String reason, Problems problems) {

    /** Last time's count of a row, where there is a comparable last time. */
    public Optional<Integer> lastTime(String row) {
        return picture.earlier().reversed().stream()
                .filter(Picture.Earlier::comparable)
                .findFirst()
                .flatMap(
                        earlier -> earlier.answers().count(row).stream().boxed().findFirst());
    }

    /** What stands beside the rows: her working time and her own words. */
    public AnswerSheet beside() {
        return AnswerSheet.of(
                picture.instrument(),
                picture.answers().typed(picture.instrument()),
                part -> part instanceof Part.WorkingTime || part instanceof Part.FreeComment);
    }

    public String address() {
        return "/measurements/" + picture.head().id().value();
    }
}
