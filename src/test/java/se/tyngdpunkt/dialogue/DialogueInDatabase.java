package se.tyngdpunkt.dialogue;

import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.MunicipalityCodes;
import se.tyngdpunkt.support.TestDatabase;
import se.tyngdpunkt.support.UnitRows;

/** {@link DialogueSamples}' people in a database of their own, with one measurement gone through and one a year older. */
public final class DialogueInDatabase {

    public final DialogueSamples people = new DialogueSamples();
    public final MeasurementId talk;

    private final JdbcClient owner;
    private final InstrumentVersion model;
    private final UUID municipality = people.sjöby.id().value();

    public DialogueInDatabase(TestDatabase database) {
        this(database, ffs());
    }

    /** The same, measured by that model; it must ask for what FFS does. */
    public DialogueInDatabase(TestDatabase database, InstrumentVersion model) {
        this.model = model;
        owner = database.asOwner();
        write(people.sjöby);
        round(LocalDate.of(2025, 11, 1), "CLOSED", AnswerSamples.counts(1, 5, 1, 3, 1, 0, 2), "DISCUSSED");
        talk = round(LocalDate.of(2026, 11, 1), "OPEN", AnswerSamples.complete(), "SUMMED");
    }

    public SignedIn alva() {
        return people.sjöby.signedIn(people.alva);
    }

    public SignedIn johan() {
        return people.sjöby.signedIn(people.johan);
    }

    public SignedIn mira() {
        return people.sjöby.signedIn(people.mira);
    }

    public SignedIn per() {
        return people.sjöby.signedIn(people.per);
    }

    public String state() {
        return owner.sql("select state from measurement.measurement where id = :id")
                .param("id", talk.value())
                .query(String.class)
                .single();
    }

    public void state(String state) {
        owner.sql("update measurement.measurement set state = :state where id = :id")
                .param("state", state)
                .param("id", talk.value())
                .update();
    }

    /** The worker's answers moved afterwards, past every rule. */
    public void answers(String moved) {
        owner.sql("update measurement.measurement set answers = answers || cast(:moved as jsonb) where id = :id")
                .param("moved", moved)
                .param("id", talk.value())
                .update();
    }

    /** Last year's talk was never held. */
    public void notHeldBefore() {
        owner.sql("update measurement.measurement set state = 'SUMMED' where municipality_id = :m and id <> :id")
                .param("m", municipality)
                .param("id", talk.value())
                .update();
    }

    /** A booked talk, past every rule. */
    public void booked(Instant start) {
        run(
                "insert into dialogue.talk (municipality_id, measurement_id, worker_id, leader_id, booking, starts_at,"
                        + " minutes, place) values (:m, :talk, :alva, :johan, 'BOOKED', :start, 20, '')",
                Map.of(
                        "talk", talk.value(),
                        "alva", people.alva.value(),
                        "johan", people.johan.value(),
                        "start", start.atOffset(ZoneOffset.UTC)));
    }

    /** Something agreed in a talk of another round. */
    public void agreedLater(String what) {
        var later = round(LocalDate.of(2027, 5, 1), "OPEN", AnswerSamples.complete(), "DISCUSSED");
        run(
                "insert into dialogue.talk (municipality_id, measurement_id, worker_id, leader_id)"
                        + " values (:m, :talk, :alva, :johan)",
                Map.of("talk", later.value(), "alva", people.alva.value(), "johan", people.johan.value()));
        run(
                "insert into dialogue.action (municipality_id, id, measurement_id, worker_id, what, responsible_id, due,"
                        + " check_on, state, revision) values (:m, :id, :talk, :alva, :what, :johan, '2027-06-01',"
                        + " '2027-07-01', 'AGREED', 1)",
                Map.of(
                        "id", UUID.randomUUID(),
                        "talk", later.value(),
                        "alva", people.alva.value(),
                        "johan", people.johan.value(),
                        "what", what));
    }

    /** Empties one of the module's tables for the talk, as in a database from before the table was there. */
    public void forget(String table) {
        owner.sql("delete from dialogue." + table + " where measurement_id = :talk")
                .param("talk", talk.value())
                .update();
    }

    private void write(OrganisationSamples samples) {
        var layout = samples.layout();
        run(
                "insert into organisation.municipality (id, name, code, created_at) values (:m, :name, :code, now())",
                Map.of("name", samples.municipality().name(), "code", MunicipalityCodes.next()));
        layout.units().forEach(this::write);
        for (Person person : layout.people()) {
            run(
                    "insert into organisation.person (municipality_id, id, given_name, family_name, email)"
                            + " values (:m, :id, :given, :family, :email)",
                    Map.of(
                            "id", person.id().value(),
                            "given", person.givenName(),
                            "family", person.familyName(),
                            "email", person.email()));
        }
        for (Employment job : layout.employments()) {
            run(
                    "insert into organisation.employment (municipality_id, person_id, unit_id, share_percent, valid_from,"
                            + " unit_opened, unit_closed) select :m, :person, id, 100, :since, opened, closed"
                            + " from organisation.unit where municipality_id = :m and id = :unit",
                    Map.of("person", job.person().value(), "unit", job.unit().value(), "since", job.from()));
        }
        for (RoleGrant grant : layout.roles()) {
            run(
                    "insert into organisation.role_grant (municipality_id, person_id, role, unit_id, valid_from,"
                            + " unit_opened, unit_closed) select :m, :person, :role, id, :since, opened, closed"
                            + " from organisation.unit where municipality_id = :m and id = :unit",
                    Map.of(
                            "person", grant.person().value(),
                            "role", grant.role().name(),
                            "unit", grant.unit().value(),
                            "since", grant.from()));
        }
        run(
                "insert into instrument.version (municipality_id, id, key, version, hash, content, adopted_at)"
                        + " values (:m, :id, :key, :version, :hash, :text, now())",
                Map.of(
                        "id", model.id().value(),
                        "key", model.instrument().key(),
                        "version", model.instrument().version(),
                        "hash", model.hash(),
                        "text", model.text()));
    }

    private void write(Unit unit) {
        UnitRows.write(
                owner,
                municipality,
                unit.id().value(),
                unit.kind().name(),
                unit.name(),
                unit.parent().map(UnitId::value));
    }

    private MeasurementId round(LocalDate month, String roundState, Answers answers, String state) {
        var round = UUID.randomUUID();
        var measurement = MeasurementId.fresh();
        run(
                "insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on, last_day,"
                        + " state, privacy, created_by, created_at) values (:m, :id, :name, :month, :version, :unit, :month,"
                        + " :last, :state, 'NAMED', :by, now())",
                Map.of(
                        "id",
                        round,
                        "name",
                        "Mätning " + month.getYear(),
                        "month",
                        month,
                        "version",
                        model.id().value(),
                        "unit",
                        people.unit.value(),
                        "last",
                        month.plusDays(27),
                        "state",
                        roundState,
                        "by",
                        people.mira.value()));
        var json = answers.typed(model.instrument()).entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        run(
                "insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id, group_id,"
                        + " state, answers, submitted_at) values (:m, :id, :round,"
                        + " (select version_id from measurement.round where id = :round), 'NAMED', :person, :group, :state,"
                        + " cast(:answers as jsonb), now())",
                Map.of(
                        "id",
                        measurement.value(),
                        "round",
                        round,
                        "person",
                        people.alva.value(),
                        "group",
                        people.group.value(),
                        "state",
                        state,
                        "answers",
                        json));
        return measurement;
    }

    private void run(String sql, Map<String, ?> values) {
        owner.sql(sql).params(values).param("m", municipality).update();
    }
}
