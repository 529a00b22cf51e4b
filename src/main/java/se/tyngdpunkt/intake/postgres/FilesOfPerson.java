package se.tyngdpunkt.intake.postgres;

import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.text;

import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.personal.PersonalRecords;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.Telling;

/** Tells a person which files she has on their way in. */
@Repository
class FilesOfPerson implements PersonalRecords {

    private static final Section FILES = Section.of("earlier", text("file"), text("round"), moment("at"));

    private final JdbcClient jdbc;

    FilesOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public void tell(SignedIn who, Locale language, Telling to) {
        to.section(FILES);
        jdbc.sql("""
                        select file_name as file, round_name as round, kept_at as at from intake.draft
                        where municipality_id = :municipality and person_id = :person order by kept_at
                        """)
                .param("municipality", who.municipality().value())
                .param("person", who.person().value())
                .query(row -> {
                    to.row(FILES.<SQLException>read(row::getObject));
                });
    }
}
