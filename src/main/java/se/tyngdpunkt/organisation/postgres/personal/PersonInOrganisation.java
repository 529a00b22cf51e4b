package se.tyngdpunkt.organisation.postgres.personal;

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

/** Tells a person what the organisation keeps about her: herself, where she works, what she may do and what she has changed. */
@Component
class PersonInOrganisation implements StoredRecords {

    private static final String WORD = "records.mine.word.";

    /** A unit by the name it has had last. */
    private static final String UNIT = """
            (select n.name from organisation.unit_name n
             where n.municipality_id = x.municipality_id and n.unit_id = x.unit_id order by n.valid_from desc limit 1) as unit""";

    /** A day that never came is told as none. */
    private static final String DAYS = """
            x.valid_from as first_day, x.valid_to - 1 as last_day,
            case when x.valid_from = x.valid_to then 'TAKEN_BACK' end as standing""";

    private static final Map<Section, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(
                Section.of(
                        "person",
                        text("given_name"),
                        text("family_name"),
                        text("email"),
                        day("profession_since"),
                        moment("protected_at")),
                """
                select given_name, family_name, email, profession_since, protected_at from organisation.person
                where municipality_id = :municipality and id = :person""");
        SECTIONS.put(
                Section.of(
                        "employment",
                        text("unit"),
                        number("share_percent"),
                        word("form", "organisation.employment.form."),
                        day("first_day"),
                        day("last_day")),
                "select " + UNIT + ", x.share_percent::text, x.form, " + DAYS
                        + " from organisation.employment x where x.municipality_id = :municipality"
                        + " and x.person_id = :person order by x.valid_from, 1");
        SECTIONS.put(
                Section.of("leave", day("first_day"), day("last_day"), word("standing", WORD)),
                "select " + DAYS + " from organisation.leave x where x.municipality_id = :municipality"
                        + " and x.person_id = :person order by x.valid_from");
        SECTIONS.put(
                Section.of(
                        "role",
                        word("role", "organisation.role."),
                        text("unit"),
                        day("first_day"),
                        day("last_day"),
                        word("standing", WORD)),
                "select x.role, " + UNIT + ", " + DAYS
                        + " from organisation.role_grant x where x.municipality_id = :municipality"
                        + " and x.person_id = :person order by x.valid_from, x.role");
        SECTIONS.put(
                Section.of(
                        "stand-in",
                        word("side", WORD),
                        text("other"),
                        word("role", "organisation.role."),
                        text("unit"),
                        day("first_day")),
                "select case when x.person_id = :person then 'YOU_STAND_IN' else 'STANDS_IN_FOR_YOU' end as side,"
                        + " p.given_name || ' ' || p.family_name as other, x.role, " + UNIT
                        + ", x.valid_from as first_day"
                        + " from organisation.stand_in x left join organisation.person p"
                        + " on p.municipality_id = x.municipality_id"
                        + " and p.id = case when x.person_id = :person then x.for_person_id else x.person_id end"
                        + " where x.municipality_id = :municipality and (x.person_id = :person or x.for_person_id = :person)"
                        + " order by x.valid_from");
        SECTIONS.put(
                Section.of(
                        "moved",
                        word("what", WORD),
                        word("how", WORD),
                        text("unit"),
                        number("share_percent"),
                        word("form", "organisation.employment.form."),
                        word("role", "organisation.role."),
                        day("first_day"),
                        day("last_day"),
                        moment("at"),
                        moment("undone_at")),
                "select x.what, x.how, " + UNIT + ", x.share_percent::text, x.form, x.role, x.valid_from as first_day,"
                        + " coalesce(x.ended, x.valid_to) - 1 as last_day, c.made_at as at, c.undone_at"
                        + " from organisation.change_step x join organisation.change c"
                        + " on c.municipality_id = x.municipality_id and c.id = x.change_id"
                        + " where x.municipality_id = :municipality and x.person_id = :person"
                        + " order by c.made_at, x.number");
        SECTIONS.put(
                Section.of(
                        "change-made",
                        word("what", WORD),
                        text("unit"),
                        day("first_day"),
                        moment("at"),
                        moment("undone_at"),
                        word("undone_by_you", WORD)),
                "select x.kind as what, " + UNIT
                        + ", x.day as first_day, case when x.person_id = :person then x.made_at end as at,"
                        + " x.undone_at, case when x.undone_by = :person then 'YES' end as undone_by_you"
                        + " from organisation.change x where x.municipality_id = :municipality"
                        + " and (x.person_id = :person or x.undone_by = :person) order by x.made_at");
        SECTIONS.put(Section.of("roster", text("file"), moment("at")), """
                select name as file, kept_at as at from organisation.roster_draft
                where municipality_id = :municipality and person_id = :person order by kept_at""");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<Section, String> statements() {
        return SECTIONS;
    }
}
