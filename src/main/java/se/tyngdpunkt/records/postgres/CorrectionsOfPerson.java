package se.tyngdpunkt.records.postgres;

import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Tells a person what she has asked to have corrected, and the answers. */
@Component
class CorrectionsOfPerson implements StoredRecords {

    private static final Section CORRECTIONS = Section.of(
            "correction",
            word("kind", "records.mine.section."),
            text("wrong"),
            text("wanted"),
            moment("at"),
            word("standing", "records.mine.word."),
            text("by"),
            moment("answered_at"),
            text("reason"));

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Map<Section, String> statements() {
        return Map.of(CORRECTIONS, """
                select c.section as kind, c.wrong, c.wanted, c.asked_at as at, case c.state
                        when 'CORRECTED' then 'MENDED' when 'REFUSED' then 'NOT_MENDED' else c.state end as standing,
                    p.given_name || ' ' || p.family_name as by, c.answered_at, c.reason
                from records.correction c
                left join organisation.person p on p.municipality_id = c.municipality_id and p.id = c.answered_by
                where c.municipality_id = :municipality and c.person_id = :person order by c.asked_at, c.id""");
    }
}
