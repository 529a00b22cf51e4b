package se.tyngdpunkt.measurement.web.board;

import java.util.List;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.organisation.Person;

/** What one person has told, for the manager of her unit, where the model lets her see it by name. */
public record AnswersPage(Person person, Picture picture) {

    /** What she may read now. */
    public AnswerSheet sheet() {
        return AnswerSheet.of(
                picture.instrument(),
                picture.answers().typed(picture.instrument()),
                part -> !(picture.isFeltHidden() && isFelt(part)));
    }

    /** What is kept from her until the leader has scored: it is not blank. */
    public List<Text> hidden() {
        return picture.instrument().partsOf(Level.PERSON).stream()
                .filter(part -> picture.isFeltHidden() && isFelt(part))
                .map(Part::title)
                .toList();
    }

    private static boolean isFelt(Part part) {
        return part instanceof Part.SelfRating || part instanceof Part.FreeComment;
    }

    public String board() {
        return "/groups/" + picture.head().group().value() + "/board";
    }
}
