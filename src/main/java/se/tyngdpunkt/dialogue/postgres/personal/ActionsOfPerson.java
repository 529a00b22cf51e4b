package se.tyngdpunkt.dialogue.postgres.personal;

import static se.tyngdpunkt.shared.personal.Column.day;
import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Tells a worker the actions in her plan with every change of them, and which actions in others' plans are hers to do. */
@Component
class ActionsOfPerson implements StoredRecords {

    private static final String WORD = "records.mine.word.";

    private static final Map<Section, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(
                Section.of(
                        "action",
                        text("round"),
                        text("what"),
                        text("case_label"),
                        text("responsible"),
                        day("due"),
                        day("check_on"),
                        word("severe", WORD),
                        text("risk"),
                        word("state", "dialogue.state."),
                        day("state_on")),
                """
                select r.name as round, a.what, a.case_label, p.given_name || ' ' || p.family_name as responsible, a.due, a.check_on,
                    case when a.severe then 'YES' else 'NO' end as severe, a.risk,
                    case when a.effect is not null then 'helped-' || lower(a.effect)
                        else lower(replace(a.state, '_', '-')) end as state, a.state_on
                from dialogue.action a
                join measurement.measurement m on m.municipality_id = a.municipality_id and m.id = a.measurement_id
                join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id
                left join organisation.person p on p.municipality_id = a.municipality_id and p.id = a.responsible_id
                where a.municipality_id = :municipality and a.worker_id = :person order by a.due, a.id""");
        SECTIONS.put(
                Section.of(
                        "action-change",
                        text("what"),
                        word("change", WORD),
                        text("by"),
                        moment("at"),
                        text("words"),
                        day("due_from"),
                        day("due_to"),
                        word("effect", "dialogue.effect.")),
                """
                select a.what, c.kind as change, p.given_name || ' ' || p.family_name as by, c.at, c.words, c.due_from, c.due_to,
                    lower(c.effect) as effect
                from dialogue.action a
                join dialogue.action_change c on c.municipality_id = a.municipality_id and c.action_id = a.id
                left join organisation.person p on p.municipality_id = a.municipality_id and p.id = c.by_person
                where a.municipality_id = :municipality and a.worker_id = :person order by c.at, a.id, c.revision""");
        SECTIONS.put(
                Section.of(
                        "action-given", day("due"), day("check_on"), word("state", "dialogue.state."), day("state_on")),
                """
                select due, check_on, case when effect is not null then 'helped-' || lower(effect)
                        else lower(replace(state, '_', '-')) end as state, state_on
                from dialogue.action
                where municipality_id = :municipality and responsible_id = :person and worker_id <> :person
                    and state not in ('PROPOSED', 'REMOVED') order by due, id""");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Map<Section, String> statements() {
        return SECTIONS;
    }
}
