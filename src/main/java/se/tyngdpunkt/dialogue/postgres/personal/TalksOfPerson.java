package se.tyngdpunkt.dialogue.postgres.personal;

import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.number;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Tells a worker what is kept of her talks: the notes too, which belong to her and the leader they were written with. */
@Component
class TalksOfPerson implements StoredRecords {

    private static final String WORD = "records.mine.word.";

    private static final Map<Section, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(
                Section.of(
                        "talk",
                        text("round"),
                        text("leader"),
                        word("standing", WORD),
                        moment("starts_at"),
                        number("minutes"),
                        text("place"),
                        moment("held_at")),
                """
                select r.name as round, p.given_name || ' ' || p.family_name as leader, t.booking as standing, t.starts_at, t.minutes::text,
                    t.place, t.held_at
                from dialogue.talk t
                join measurement.measurement m on m.municipality_id = t.municipality_id and m.id = t.measurement_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                left join organisation.person p on p.municipality_id = m.municipality_id and p.id = t.leader_id
                where m.municipality_id = :municipality and m.person_id = :person order by r.month, r.id""");
        SECTIONS.put(
                Section.of("statement", text("round"), text("by"), word("standing", WORD), text("words"), moment("at")),
                """
                select r.name as round, p.given_name || ' ' || p.family_name as by, s.kind as standing, s.words, s.said_at as at
                from dialogue.talk t
                join measurement.measurement m on m.municipality_id = t.municipality_id and m.id = t.measurement_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join dialogue.statement s on s.municipality_id = t.municipality_id and s.measurement_id = t.measurement_id
                left join organisation.person p on p.municipality_id = m.municipality_id and p.id = s.person_id
                where m.municipality_id = :municipality and m.person_id = :person order by s.said_at""");
        SECTIONS.put(
                Section.of(
                        "note",
                        text("round"),
                        text("leader"),
                        word("field", "dialogue.note."),
                        text("words"),
                        text("by"),
                        moment("at")),
                """
                select r.name as round, l.given_name || ' ' || l.family_name as leader, n.field, n.words,
                    p.given_name || ' ' || p.family_name as by, n.written_at as at
                from dialogue.talk t
                join measurement.measurement m on m.municipality_id = t.municipality_id and m.id = t.measurement_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join dialogue.note n on n.municipality_id = t.municipality_id and n.measurement_id = t.measurement_id
                left join organisation.person p on p.municipality_id = m.municipality_id and p.id = n.written_by
                left join organisation.person l on l.municipality_id = m.municipality_id and l.id = n.leader_id
                where m.municipality_id = :municipality and m.person_id = :person order by n.written_at, n.field""");
        SECTIONS.put(Section.of("note-shared", text("round"), text("leader"), text("shared_with"), moment("at")), """
                select r.name as round, l.given_name || ' ' || l.family_name as leader, p.given_name || ' ' || p.family_name as shared_with, n.shared_at as at
                from dialogue.talk t
                join measurement.measurement m on m.municipality_id = t.municipality_id and m.id = t.measurement_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join dialogue.note_share n on n.municipality_id = t.municipality_id and n.measurement_id = t.measurement_id
                left join organisation.person p on p.municipality_id = m.municipality_id and p.id = n.shared_with
                left join organisation.person l on l.municipality_id = m.municipality_id and l.id = n.leader_id
                where m.municipality_id = :municipality and m.person_id = :person order by n.shared_at""");
        SECTIONS.put(Section.of("agenda", text("round"), text("words"), text("by"), moment("at")), """
                select r.name as round, i.words, p.given_name || ' ' || p.family_name as by, i.added_at as at
                from dialogue.talk t
                join measurement.measurement m on m.municipality_id = t.municipality_id and m.id = t.measurement_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join dialogue.agenda_item i on i.municipality_id = t.municipality_id and i.measurement_id = t.measurement_id
                left join organisation.person p on p.municipality_id = m.municipality_id and p.id = i.added_by
                where m.municipality_id = :municipality and m.person_id = :person order by i.added_at""");
        SECTIONS.put(Section.of("agenda-struck", text("round"), text("item"), text("by")), """
                select r.name as round, i.item, p.given_name || ' ' || p.family_name as by
                from dialogue.talk t
                join measurement.measurement m on m.municipality_id = t.municipality_id and m.id = t.measurement_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join dialogue.agenda_struck i on i.municipality_id = t.municipality_id and i.measurement_id = t.measurement_id
                left join organisation.person p on p.municipality_id = m.municipality_id and p.id = i.struck_by
                where m.municipality_id = :municipality and m.person_id = :person order by r.month, i.item""");
        SECTIONS.put(Section.of("agenda-kept", text("round"), number("number"), text("item"), text("value")), """
                select r.name as round, item.number::text, said.key as item, said.value
                from dialogue.talk t
                join measurement.measurement m on m.municipality_id = t.municipality_id and m.id = t.measurement_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join dialogue.agenda_kept k on k.municipality_id = t.municipality_id and k.measurement_id = t.measurement_id
                cross join lateral jsonb_array_elements(k.items) with ordinality as item (figures, number)
                cross join lateral jsonb_each_text(case when jsonb_typeof(item.figures) = 'object' then item.figures
                    else jsonb_build_object('text', item.figures) end) as said
                where m.municipality_id = :municipality and m.person_id = :person order by r.month, r.id, item.number, said.key""");
        SECTIONS.put(Section.of("reopening", text("round"), text("by"), text("reason"), moment("at")), """
                select r.name as round, p.given_name || ' ' || p.family_name as by, o.reason, o.at
                from dialogue.talk t
                join measurement.measurement m on m.municipality_id = t.municipality_id and m.id = t.measurement_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                join dialogue.reopening o on o.municipality_id = t.municipality_id and o.measurement_id = t.measurement_id
                left join organisation.person p on p.municipality_id = m.municipality_id and p.id = o.by_person
                where m.municipality_id = :municipality and m.person_id = :person order by o.at""");
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Map<Section, String> statements() {
        return SECTIONS;
    }
}
