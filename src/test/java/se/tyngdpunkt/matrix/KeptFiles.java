package se.tyngdpunkt.matrix;

import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tyngdpunkt.shared.PersonId;

/** Files of a town on their way in, each its sender's own: lists of staff and earlier measurements. */
final class KeptFiles {

    private final UUID roster = UUID.randomUUID();
    private final UUID rosterOfOther = UUID.randomUUID();
    private final UUID earlier = UUID.randomUUID();
    private final UUID earlierOfOther = UUID.randomUUID();

    private final JdbcClient owner;
    private final Town town;

    KeptFiles(JdbcClient owner, Town town) {
        this.owner = owner;
        this.town = town;
        roster(roster, town.adam);
        roster(rosterOfOther, town.ada);
        earlier(earlier, town.moa);
        earlier(earlierOfOther, town.ada);
    }

    UUID roster(String variant) {
        return variant.equals("another's") ? rosterOfOther : roster;
    }

    UUID earlier(String variant) {
        return variant.equals("another's") ? earlierOfOther : earlier;
    }

    private void roster(UUID id, PersonId keeper) {
        run(
                "insert into organisation.roster_draft (municipality_id, id, person_id, name, content, kept_at)"
                        + " values (:m, :id, :keeper, 'lista.csv', 'fel', now())",
                Map.of("id", id, "keeper", keeper.value()));
    }

    private void earlier(UUID id, PersonId keeper) {
        run(
                "insert into intake.draft (municipality_id, id, person_id, round_name, version_hash, unit_id, first_day, last_day,"
                        + " privacy, file_name, file_digest, content, kept_at) values (:m, :id, :keeper, 'Maj', :hash, :unit,"
                        + " '2024-05-06', '2024-05-17', 'NAMED', 'maj.csv', repeat('a', 64), 'Namn;Arbetsmängd', now())",
                Map.of("id", id, "keeper", keeper.value(), "hash", ffs().hash(), "unit", town.social.value()));
    }

    private void run(String sql, Map<String, ?> values) {
        owner.sql(sql).params(values).param("m", town.samples.id().value()).update();
    }
}
