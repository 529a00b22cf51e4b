package se.tyngdpunkt.dialogue.postgres;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.retention.ToldByName;

/** Whoever has led a talk, written in one or answered for an action; whose talk it is has a measurement. */
@Repository
class PeopleInTalks implements ToldByName {

    private final JdbcClient jdbc;

    PeopleInTalks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> people) {
        return new HashSet<>(jdbc.sql("""
                select leader_id as id from dialogue.talk
                where municipality_id = :municipality and leader_id = any(:people)
                union select leader_id from dialogue.note
                where municipality_id = :municipality and leader_id = any(:people)
                union select written_by from dialogue.note
                where municipality_id = :municipality and written_by = any(:people)
                union select shared_with from dialogue.note_share
                where municipality_id = :municipality and shared_with = any(:people)
                union select struck_by from dialogue.agenda_struck
                where municipality_id = :municipality and struck_by = any(:people)
                union select person_id from dialogue.statement
                where municipality_id = :municipality and person_id = any(:people)
                union select added_by from dialogue.agenda_item
                where municipality_id = :municipality and added_by = any(:people)
                union select responsible_id from dialogue.action
                where municipality_id = :municipality and responsible_id = any(:people)
                union select by_person from dialogue.action_change
                where municipality_id = :municipality and by_person = any(:people)
                union select by_person from dialogue.reopening
                where municipality_id = :municipality and by_person = any(:people)
                """)
                .param("municipality", MunicipalityScope.current().orElseThrow().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
    }
}
