package se.tyngdpunkt.intake.postgres;

import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.text;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Tells a person which files she has on their way in. */
@Component
class FilesOfPerson implements StoredRecords {

    private static final Section FILES = Section.of("earlier", text("file"), text("round"), moment("at"));

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Map<Section, String> statements() {
        return Map.of(FILES, """
                        select file_name as file, round_name as round, kept_at as at from intake.draft
                        where municipality_id = :municipality and person_id = :person order by kept_at
                        """);
    }
}
