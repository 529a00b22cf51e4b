package se.tyngdpunkt.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.shared.PersonId;

/** What each person of a town has asked to have corrected: something of her talk, and something of her account. */
final class AskedCorrections {

    private final JdbcClient owner;
    private final Town town;
    private final Map<PersonId, UUID> ofTalk = new HashMap<>();
    private final Map<PersonId, UUID> ofAccount = new HashMap<>();

    AskedCorrections(JdbcClient owner, Town town) {
        this.owner = owner;
        this.town = town;
    }

    void ask(PersonId person) {
        ofTalk.put(person, ask(person, "talk"));
        ofAccount.put(person, ask(person, "account"));
    }

    UUID of(PersonId person, String variant) {
        return Objects.requireNonNull((variant.equals("of the account") ? ofAccount : ofTalk).get(person));
    }

    private UUID ask(PersonId person, String section) {
        var id = UUID.randomUUID();
        owner.sql(
                        "insert into records.correction (municipality_id, id, person_id, section, wrong, wanted, asked_at, state)"
                                + " values (:m, :id, :person, :section, 'Fel dag', 'Dagen efter', :at, 'WAITING')")
                .param("m", town.samples.id().value())
                .param("id", id)
                .param("person", person.value())
                .param("section", section)
                .param("at", OrganisationSamples.TODAY.minusDays(40))
                .update();
        return id;
    }
}
