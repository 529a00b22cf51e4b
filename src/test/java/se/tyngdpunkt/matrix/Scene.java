package se.tyngdpunkt.matrix;

import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.UnitFigureSamples;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** A town's rounds, measurements, talks and plans, written by the database's owner: everything anybody could ask for. */
public final class Scene {

    private static final String ANSWERS = json(AnswerSamples.complete().typed(ffs().instrument()));
    private static final String CASES = json(CaseListSamples.threeCases());
    private static final String SCORED = json(CaseListSamples.scored());

    static final Instant WRITTEN_IN_ANOTHER_TAB = Instant.parse("2026-11-08T10:00:00Z");

    public final Town town;
    final UUID modelDraft = UUID.randomUUID();
    final UUID change = UUID.randomUUID();
    /** The round whose figures are published. */
    public final UUID closed;

    /** A round that leaders score, and one that they have scored. */
    private final UUID keyed;

    private final UUID scored;

    /** A round in which units report figures. */
    final UUID reported;

    final AskedCorrections corrections;
    final KeptFiles files;

    private final JdbcClient owner;
    private final Map<PersonId, Target.Papers> papers = new HashMap<>();
    private final Map<UnitId, Target.Turns> turns = new HashMap<>();

    public Scene(JdbcClient owner, Town town) {
        this.owner = owner;
        this.town = town;
        corrections = new AskedCorrections(owner, town);
        adopt(ffs());
        adopt(CaseListSamples.nassjo());
        adopt(UnitFigureSamples.tertial());
        for (var unit : town.units()) {
            var planned = round(unit, "PLANNED", 1);
            turns.put(
                    unit, new Target.Turns(planned, round(unit, "OPEN", 2), round(unit, "CLOSED", 3), imported(unit)));
        }
        var drafts = round(town.social, "OPEN", 4);
        var sent = round(town.social, "OPEN", 5);
        var summed = round(town.social, "OPEN", 6);
        closed = round(town.social, "CLOSED", 7);
        keyed = round(town.social, "OPEN", 8, CaseListSamples.nassjo());
        scored = round(town.social, "OPEN", 9, CaseListSamples.nassjo());
        reported = round(town.social, "OPEN", 10, UnitFigureSamples.tertial());
        for (var person : town.measured()) {
            account(person);
            leave(person);
            corrections.ask(person);
            papers.put(person, papers(person, drafts, sent, summed, closed));
        }
        modelDraft();
        files = new KeptFiles(owner, town);
        run(
                "insert into organisation.change (municipality_id, id, kind, unit_id, day, person_id, made_at)"
                        + " select :m, :id, 'RENAME', id, :day, :by, now() from organisation.unit"
                        + " where municipality_id = :m and kind = 'DEPARTMENT' limit 1",
                Map.of("id", change, "day", TODAY, "by", town.ada.value()));
    }

    private void adopt(InstrumentVersion version) {
        run(
                "insert into instrument.version (municipality_id, id, key, version, hash, content, adopted_at)"
                        + " values (:m, :id, :key, :version, :hash, :text, now())",
                Map.of(
                        "id", version.id().value(),
                        "key", version.instrument().key(),
                        "version", version.instrument().version(),
                        "hash", version.hash(),
                        "text", version.text()));
    }

    Target target(Who who, PersonId person, UnitId unit, Target.Grant holder) {
        return new Target(
                who,
                person,
                Objects.requireNonNull(papers.get(person)),
                unit,
                Objects.requireNonNull(turns.get(unit)),
                holder);
    }

    public Optional<Target> target(Who who, Relation relation) {
        return town.person(who, relation)
                .or(() -> town.unit(who, relation).map(_ -> town.bo))
                .map(person ->
                        target(who, person, town.unit(who, relation).orElse(town.first), town.holder(who, relation)));
    }

    private Target.Papers papers(PersonId person, UUID drafts, UUID sent, UUID summed, UUID discussed) {
        var draft = measurement(drafts, person, "DRAFT");
        run(
                "insert into measurement.set_aside (municipality_id, measurement_id, tab, revision, answers, saved_at)"
                        + " values (:m, :id, :id, 1, '{}', :at)",
                Map.of("id", draft, "at", OffsetDateTime.ofInstant(WRITTEN_IN_ANOTHER_TAB, ZoneOffset.UTC)));
        var open = measurement(summed, person, "SUMMED");
        talk(open, person, null);
        run(
                "insert into dialogue.note (municipality_id, measurement_id, leader_id, field, words, written_by, written_at)"
                        + " values (:m, :id, :former, 'tasks', 'Som förr', :former, now())",
                Map.of("id", open, "former", town.former.value()));
        measurement(reported, person, "NOT_STARTED", "{}");
        var held = measurement(discussed, person, "DISCUSSED");
        talk(held, person, TODAY);
        return new Target.Papers(
                draft,
                measurement(sent, person, "SUBMITTED"),
                open,
                action(open, person, person, "PROPOSED"),
                action(held, person, person, "AGREED"),
                action(held, person, person, "DONE"),
                action(held, person, town.mira, "AGREED"),
                action(held, person, town.per, "AGREED"),
                byKey(person),
                town.groupOf(person));
    }

    private Target.ByKey byKey(PersonId person) {
        var summed = measurement(scored, person, "SUMMED", CASES);
        return new Target.ByKey(measurement(keyed, person, "SUBMITTED", CASES), summed, contested(summed, person));
    }

    private void modelDraft() {
        run(
                "insert into authoring.draft (municipality_id, id, title, content, answers, revision, step_revision, state,"
                        + " started_by, started_at, saved_by, saved_at, returned_for, consultation)"
                        + " values (:m, :id, 'Vår modell', 'format: 1', '', 1, 0, 'DRAFT', :by, now(), :by, now(), '', '')",
                Map.of("id", modelDraft, "by", town.moa.value()));
    }

    private void account(PersonId person) {
        run(
                "insert into access.account (municipality_id, id, person_id, login, password_hash, is_demo,"
                        + " sessions_valid_from, created_at) values (:m, :id, :person, :login, 'none', true, :since, :since)",
                Map.of(
                        "id", UUID.randomUUID(),
                        "person", person.value(),
                        "login", "matrix-" + person.value(),
                        "since", TODAY.minusDays(9)));
    }

    private void leave(PersonId person) {
        run(
                "insert into organisation.leave values (:m, :person, :from, :to)",
                Map.of("person", person.value(), "from", SINCE, "to", SINCE.plusDays(1)));
    }

    private UUID round(UnitId unit, String state, int month) {
        return round(unit, state, month, ffs());
    }

    /** One that has opened could take answers for some days more, and no other does on them. */
    private UUID round(UnitId unit, String state, int month, InstrumentVersion version) {
        var id = UUID.randomUUID();
        var opensOn = state.equals("PLANNED") ? TODAY.plusDays(40) : LocalDate.of(2026, month, 1);
        run(
                "insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on, last_day,"
                        + " state, privacy, created_by, created_at) values (:m, :id, :name, :month, :version, :unit, :opens,"
                        + " greatest(:opens, :last), :state, 'NAMED', :by, now())",
                Map.of(
                        "id", id,
                        "name", "Omgång " + month,
                        "month", LocalDate.of(2026, month, 1),
                        "version", version.id().value(),
                        "unit", unit.value(),
                        "opens", opensOn,
                        "last", TODAY.minusDays(1),
                        "state", state,
                        "by", town.moa.value()));
        return id;
    }

    private UUID measurement(UUID round, PersonId person, String state) {
        return measurement(round, person, state, ANSWERS);
    }

    private UUID measurement(UUID round, PersonId person, String state, String answers) {
        var id = UUID.randomUUID();
        run(
                "insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id, group_id,"
                        + " state, revision, answers, scored, submitted_at) values (:m, :id, :round,"
                        + " (select version_id from measurement.round where id = :round), 'NAMED', :person, :group, :state, 1,"
                        + " cast(:answers as jsonb), cast(:scored as jsonb), :at)",
                Map.of(
                        "id",
                        id,
                        "round",
                        round,
                        "person",
                        person.value(),
                        "group",
                        town.groupOf(person).value(),
                        "state",
                        state,
                        "answers",
                        answers,
                        "scored",
                        answers.equals(CASES) ? SCORED : "{}",
                        "at",
                        TODAY.minusDays(1)));
        return id;
    }

    private UUID contested(UUID measurement, PersonId worker) {
        var id = UUID.randomUUID();
        run(
                "insert into measurement.contested_row (municipality_id, measurement_id, id, part, row_number, words,"
                        + " contested_by, contested_at, state) values (:m, :measurement, :id, 'cases', 1,"
                        + " 'Resan är längre', :by, now(), 'WAITING')",
                Map.of("measurement", measurement, "id", id, "by", worker.value()));
        return id;
    }

    private void talk(UUID measurement, PersonId person, @Nullable LocalDate held) {
        owner.sql(
                        "insert into dialogue.talk (municipality_id, measurement_id, worker_id, leader_id, booking, starts_at, minutes,"
                                + " place, held_at) values (:m, :id, :worker, :leader, 'BOOKED', :at, 20, 'Björken', :held)")
                .param("m", municipality())
                .param("id", measurement)
                .param("worker", person.value())
                .param("leader", town.leaderOf(person).value())
                .param("at", TODAY.plusDays(15))
                .param("held", held)
                .update();
    }

    private UUID action(UUID measurement, PersonId worker, PersonId responsible, String state) {
        var id = UUID.randomUUID();
        owner.sql(
                        "insert into dialogue.action (municipality_id, id, measurement_id, worker_id, what, responsible_id, due,"
                                + " check_on, state, state_on, revision) values (:m, :id, :measurement, :worker, 'Fördela om', :by,"
                                + " :due, :due, :state, :on, 1)")
                .param("m", municipality())
                .param("id", id)
                .param("measurement", measurement)
                .param("worker", worker.value())
                .param("by", responsible.value())
                .param("due", TODAY.plusDays(30))
                .param("state", state)
                .param("on", state.equals("DONE") ? TODAY : null)
                .update();
        return id;
    }

    private UUID imported(UnitId unit) {
        var id = round(unit, "CLOSED", 11);
        var sql =
                "update measurement.round set imported_by = created_by, imported_at = now(), imported_file = 'maj.csv',"
                        + " imported_digest = repeat('a', 64) where municipality_id = :m and id = :id";
        run(sql, Map.of("id", id));
        return id;
    }

    private static String json(Map<String, String> typed) {
        return typed.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private UUID municipality() {
        return town.samples.id().value();
    }

    private void run(String sql, Map<String, ?> values) {
        owner.sql(sql).params(values).param("m", municipality()).update();
    }
}
