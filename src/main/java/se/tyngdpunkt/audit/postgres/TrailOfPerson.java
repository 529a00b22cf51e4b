package se.tyngdpunkt.audit.postgres;

import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.number;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Tells a person who has seen her figures, what others have done that concerns her, and what she has done herself, without whom. */
@Component
class TrailOfPerson implements StoredRecords {

    private static final Map<Section, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(Section.of("seen", moment("at"), text("by"), word("page", "audit.page.")), """
                select v.at, p.given_name || ' ' || p.family_name as by, v.page from audit.viewing v
                left join organisation.person p on p.municipality_id = v.municipality_id and p.id = v.person_id
                where v.municipality_id = :municipality and v.about_id = :person order by v.hour, v.at""");
        SECTIONS.put(Section.of("done-to-you", moment("at"), text("by"), word("what", "audit.deed.")), """
                select d.at, p.given_name || ' ' || p.family_name as by, d.what from audit.deed d
                left join organisation.person p on p.municipality_id = d.municipality_id and p.id = d.person_id
                where d.municipality_id = :municipality and d.about_id = :person and d.person_id <> :person order by d.at""");
        SECTIONS.put(Section.of("done-by-you", moment("at"), word("what", "audit.log.deed."), text("reason")), """
                select at, what, case when about_id is null or about_id = :person then reason end as reason from audit.deed
                where municipality_id = :municipality and person_id = :person order by at""");
        SECTIONS.put(Section.of("seen-by-you", moment("at"), word("page", "audit.log.page."), number("people")), """
                select min(at) as at, page, count(*)::text as people from audit.viewing
                where municipality_id = :municipality and person_id = :person group by hour, page order by 1, 2""");
        SECTIONS.put(Section.of("refused-you", moment("at"), number("status"), text("route")), """
                select at, status::text, route from audit.refusal
                where municipality_id = :municipality and person_id = :person order by at""");
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Map<Section, String> statements() {
        return SECTIONS;
    }
}
