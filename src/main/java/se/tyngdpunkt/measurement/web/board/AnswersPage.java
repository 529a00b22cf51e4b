package se.tyngdpunkt.measurement.web.board;

import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.organisation.Person;

/** What one person has told, for the manager of her unit, where the model lets her see it by name. */
public record AnswersPage(Person person, Picture picture) {

    public AnswerSheet sheet() {
        return AnswerSheet.of(picture.instrument(), picture.answers().typed(picture.instrument()));
    }

    public String board() {
        return "/groups/" + picture.head().group().value() + "/board";
    }
}
