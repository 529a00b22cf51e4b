package se.tyngdpunkt.access.postgres;

import static se.tyngdpunkt.shared.personal.Column.moment;
import static se.tyngdpunkt.shared.personal.Column.number;
import static se.tyngdpunkt.shared.personal.Column.text;
import static se.tyngdpunkt.shared.personal.Column.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.personal.Section;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Tells a person what is kept of her account; never what opens it. */
@Component
class AccountOfPerson implements StoredRecords {

    private static final String WORD = "records.mine.word.";

    private static final Map<Section, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(
                Section.of(
                        "account",
                        text("login"),
                        word("enabled", WORD),
                        word("second_factor", WORD),
                        number("recovery_codes"),
                        moment("created_at"),
                        moment("sessions_valid_from")),
                """
                select login, case when is_enabled then 'OPEN' else 'CLOSED' end as enabled,
                    case when totp_secret is null then 'OFF' else 'ON' end as second_factor,
                    (select count(*)::text from access.recovery_code c
                     where c.municipality_id = a.municipality_id and c.account_id = a.id and c.used_at is null) as recovery_codes,
                    created_at, sessions_valid_from
                from access.account a where municipality_id = :municipality and person_id = :person""");
        SECTIONS.put(Section.of("recovery-code-used", moment("at")), """
                select c.used_at as at from access.account a
                join access.recovery_code c on c.municipality_id = a.municipality_id and c.account_id = a.id
                where a.municipality_id = :municipality and a.person_id = :person and c.used_at is not null order by c.used_at""");
        SECTIONS.put(Section.of("session", moment("created_at"), moment("last_used_at"), moment("expires_at")), """
                select to_timestamp(s.creation_time / 1000.0) as created_at, to_timestamp(s.last_access_time / 1000.0) as last_used_at,
                    to_timestamp(s.expiry_time / 1000.0) as expires_at
                from access.account a join access.session s on s.principal_name = a.id::text
                where a.municipality_id = :municipality and a.person_id = :person order by s.creation_time""");
        SECTIONS.put(
                Section.of(
                        "link",
                        text("by"),
                        moment("created_at"),
                        moment("expires_at"),
                        moment("used_at"),
                        word("removes_second_factor", WORD)),
                """
                select p.given_name || ' ' || p.family_name as by, i.created_at, i.expires_at, i.used_at,
                    case when i.removes_second_factor then 'YES' else 'NO' end as removes_second_factor
                from access.invitation i
                left join organisation.person p on p.municipality_id = i.municipality_id and p.id = i.created_by
                where i.municipality_id = :municipality and i.person_id = :person order by i.created_at""");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Map<Section, String> statements() {
        return SECTIONS;
    }
}
