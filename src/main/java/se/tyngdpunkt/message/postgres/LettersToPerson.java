package se.tyngdpunkt.message.postgres;

import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Tells a person which letters she has been sent. Of a letter that waits the subject too, but no link: it may open a door. */
@Component
class LettersToPerson implements StoredRecords {

    private static final String WORD = "records.mine.word.";

    private static final Map<Section, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(
                Section.of(
                        "letter",
                        moment("posted_at"),
                        word("state", WORD),
                        moment("done_at"),
                        text("subject"),
                        text("address")),
                """
                select posted_at, state, done_at, subject, address from message.letter
                where municipality_id = :municipality and person_id = :person order by posted_at, id""");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Map<Section, String> statements() {
        return SECTIONS;
    }
}
