package se.tyngdpunkt.message.postgres;

import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.personal.PersonalRecords;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.Telling;

/** Tells a person which letters she has been sent. Of a letter that waits the subject too, but no link: it may open a door. */
@Repository
class LettersToPerson implements PersonalRecords {

    private static final String WORD = "records.mine.word.";

    private static final int ROWS = 500;

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

    private final JdbcClient jdbc;

    LettersToPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void tell(SignedIn who, Locale language, Telling to) {
        SECTIONS.forEach((section, sql) -> {
            to.section(section);
            jdbc.sql(sql)
                    .withFetchSize(ROWS)
                    .param("municipality", who.municipality().value())
                    .param("person", who.person().value())
                    .query(row -> {
                        to.row(section.<SQLException>read(row::getObject));
                    });
        });
    }
}
