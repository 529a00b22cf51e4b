package se.tyngdpunkt.authoring.postgres;

import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.number;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Tells a person which models she has written on. What a model says is about nobody and is fetched from its own page. */
@Component
class ModelsByPerson implements StoredRecords {

    private static final String WORD = "records.mine.word.";

    private static final Map<Section, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(
                Section.of(
                        "model-draft",
                        text("title"),
                        word("state", WORD),
                        word("started", WORD),
                        moment("started_at"),
                        word("saved", WORD),
                        moment("saved_at"),
                        word("sent", WORD),
                        moment("sent_at"),
                        word("published", WORD),
                        moment("published_at"),
                        word("covered", WORD),
                        text("reason")),
                """
                select d.title, d.state, case when d.started_by = :person then 'YES' end as started,
                    case when d.started_by = :person then d.started_at end as started_at,
                    case when d.saved_by = :person then 'YES' end as saved,
                    case when d.saved_by = :person then d.saved_at end as saved_at,
                    case when d.sent_by = :person then 'YES' end as sent, case when d.sent_by = :person then d.sent_at end as sent_at,
                    case when d.published_by = :person then 'YES' end as published,
                    case when d.published_by = :person then d.published_at end as published_at,
                    case when d.covered_by = :person then 'YES' end as covered,
                    case when d.covered_by = :person then d.covered_why end as reason
                from authoring.draft d where d.municipality_id = :municipality
                    and (:person in (d.started_by, d.saved_by, d.sent_by, d.published_by, d.covered_by)
                        or exists (select 1 from authoring.writer w where w.municipality_id = d.municipality_id
                            and w.draft_id = d.id and w.person_id = :person))
                order by d.started_at""");
        SECTIONS.put(Section.of("model-step", text("title"), number("number"), text("reason"), moment("at")), """
                select d.title, s.number::text, s.why as reason, s.made_at as at from authoring.step s
                join authoring.draft d on d.municipality_id = s.municipality_id and d.id = s.draft_id
                where s.municipality_id = :municipality and s.made_by = :person order by s.made_at""");
        SECTIONS.put(Section.of("model-read", moment("at")), """
                select read_at as at from authoring.origin_read
                where municipality_id = :municipality and read_by = :person order by read_at""");
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Map<Section, String> statements() {
        return SECTIONS;
    }
}
