package se.tyngdpunkt.measurement.postgres.own;

import static se.tyngdpunkt.shared.personal.Column.day;
import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.number;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Tells a worker which rounds she has been in and what has become of her measurement in each. Of an anonymous round only whether she took part: nothing else is kept with her. */
@Component
class RoundsOfPerson implements StoredRecords {

    private static final String WORD = "records.mine.word.";

    private static final Map<Section, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(
                Section.of(
                        "round",
                        text("round"),
                        text("month"),
                        text("model"),
                        text("version"),
                        word("privacy", WORD),
                        text("group"),
                        word("state", "measurement.state."),
                        moment("saved_at"),
                        moment("submitted_at"),
                        moment("summed_at"),
                        text("summed_by"),
                        moment("discussed_at"),
                        text("discussed_by"),
                        day("late_until"),
                        text("returned_for"),
                        moment("rows_deleted_at"),
                        moment("imported_at"),
                        text("imported_by")),
                """
                select r.name as round, to_char(r.month, 'YYYY-MM') as month, v.key as model, v.version, m.privacy,
                    (select n.name from organisation.unit_name n where n.municipality_id = m.municipality_id
                        and n.unit_id = m.group_id order by n.valid_from desc limit 1) as "group",
                    lower(m.state) as state, m.saved_at, m.submitted_at, m.summed_at, s.given_name || ' ' || s.family_name as summed_by,
                    m.discussed_at, d.given_name || ' ' || d.family_name as discussed_by, m.late_until,
                    m.handed_back_for as returned_for, m.rows_deleted_at, r.imported_at,
                    i.given_name || ' ' || i.family_name as imported_by
                from measurement.measurement m join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join instrument.version v on v.municipality_id = m.municipality_id and v.id = m.version_id
                left join organisation.person s on s.municipality_id = m.municipality_id and s.id = m.summed_by
                left join organisation.person d on d.municipality_id = m.municipality_id and d.id = m.discussed_by
                left join organisation.person i on i.municipality_id = r.municipality_id and i.id = r.imported_by
                where m.municipality_id = :municipality and m.person_id = :person and r.state <> 'PLANNED' and m.privacy <> 'ANONYMOUS'
                order by r.month, r.opens_on, r.id""");
        SECTIONS.put(Section.of("anonymous", text("round"), text("month"), word("took_part", WORD)), """
                select r.name as round, to_char(r.month, 'YYYY-MM') as month, case when m.state = 'SUBMITTED' then 'YES' else 'NO' end as took_part
                from measurement.measurement m join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                where m.municipality_id = :municipality and m.person_id = :person and r.state <> 'PLANNED' and m.privacy = 'ANONYMOUS'
                order by r.month, r.opens_on, r.id""");
        SECTIONS.put(Section.of("let-in-late", text("round"), text("by"), text("reason"), moment("at")), """
                select r.name as round, p.given_name || ' ' || p.family_name as by, e.reason, e.at
                from measurement.measurement m join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join measurement.round_event e on e.municipality_id = m.municipality_id and e.round_id = m.round_id
                    and e.person_id = m.person_id
                left join organisation.person p on p.municipality_id = m.municipality_id and p.id = e.by_person
                where m.municipality_id = :municipality and m.person_id = :person order by e.at""");
        SECTIONS.put(Section.of("reminder", text("round"), day("day")), """
                select r.name as round, n.day
                from measurement.measurement m join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join measurement.reminder n on n.municipality_id = m.municipality_id and n.round_id = m.round_id
                where m.municipality_id = :municipality and m.person_id = :person order by n.day, r.name""");
        SECTIONS.put(
                Section.of(
                        "contested",
                        text("round"),
                        number("row"),
                        text("words"),
                        moment("at"),
                        word("standing", WORD),
                        text("by"),
                        moment("answered_at"),
                        text("reason"),
                        text("given_before"),
                        text("given_after"),
                        text("points_before"),
                        text("points_after")),
                """
                select r.name as round, c.row_number::text as "row", c.words, c.contested_at as at, c.state as standing,
                    p.given_name || ' ' || p.family_name as by, c.answered_at, c.reason,
                    (select string_agg(g.key || ': ' || g.value, ', ' order by g.key) from jsonb_each_text(c.given_before) g) as given_before,
                    (select string_agg(g.key || ': ' || g.value, ', ' order by g.key) from jsonb_each_text(c.given_after) g) as given_after,
                    c.points_before, c.points_after
                from measurement.measurement m join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join measurement.contested_row c on c.municipality_id = m.municipality_id and c.measurement_id = m.id
                left join organisation.person p on p.municipality_id = m.municipality_id and p.id = c.answered_by
                where m.municipality_id = :municipality and m.person_id = :person order by c.contested_at, c.id""");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Map<Section, String> statements() {
        return SECTIONS;
    }
}
