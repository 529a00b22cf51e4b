package se.tyngdpunkt.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.MunicipalityCodes;
import se.tyngdpunkt.support.UnitRows;

/** A municipality of one unit with groups, written past all modules, with rounds that people have answered. */
public final class RoundInDatabase {

    public final MunicipalityId municipality = MunicipalityId.fresh();
    public final UnitId department = UnitId.fresh();
    public final UnitId unit = UnitId.fresh();
    public final UnitId north = UnitId.fresh();
    public final UnitId south = UnitId.fresh();
    public final PersonId manager = PersonId.fresh();
    public final PersonId head = PersonId.fresh();
    public final PersonId owner = PersonId.fresh();
    public final PersonId stranger = PersonId.fresh();

    private final JdbcClient database;
    private final Instruments instruments;
    private final InstrumentVersion model;
    private int people;

    public RoundInDatabase(JdbcClient database, Instruments instruments, Library library) {
        this.database = database;
        this.instruments = instruments;
        this.model = library.shipped().getFirst();
        run(
                "insert into organisation.municipality values (?, 'Sjöby', ?, now())",
                municipality.value(),
                MunicipalityCodes.next());
        MunicipalityScope.in(municipality, () -> instruments.adopt(model));
        unit(department, "DEPARTMENT", "Socialförvaltningen", null);
        unit(unit, "UNIT", "Barn och unga", department);
        unit(north, "GROUP", "Norr", unit);
        unit(south, "GROUP", "Söder", unit);
        role(manager, "UNIT_MANAGER", unit);
        role(head, "HEAD_OF_OPERATIONS", department);
        role(owner, "METHOD_OWNER", department);
        person(stranger);
    }

    public RoundId round(LocalDate month, String state) {
        return roundOf(model, month, state);
    }

    /** A round with that version of a model. */
    public RoundId roundOf(InstrumentVersion version, LocalDate month, String state) {
        return roundOf(version, unit, month, state);
    }

    /** A round of all that is under that unit. */
    public RoundId roundOver(UnitId top, LocalDate month, String state) {
        return roundOf(model, top, month, state);
    }

    private RoundId roundOf(InstrumentVersion version, UnitId top, LocalDate month, String state) {
        MunicipalityScope.in(municipality, () -> instruments.adopt(version));
        var round = RoundId.fresh();
        run(
                """
                insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on, last_day, state,
                    created_by, privacy, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NAMED', now())
                """,
                municipality.value(),
                round.value(),
                "Mätning " + month,
                month,
                version.id().value(),
                top.value(),
                month,
                month.plusDays(20),
                state,
                owner.value());
        return round;
    }

    /** One person per answer to the first scale; 7 activities of one each. */
    public void answer(RoundId round, UnitId group, List<String> amounts) {
        amounts.forEach(amount -> answer(round, group, amount));
    }

    public void close(RoundId round) {
        run("update measurement.round set state = 'CLOSED' where id = ?", round.value());
    }

    public void reopen(RoundId round) {
        run("update measurement.round set state = 'OPEN' where id = ?", round.value());
    }

    private void answer(RoundId round, UnitId group, String amount) {
        var worker = PersonId.fresh();
        person(worker);
        people++;
        var answers = ("{\"scale.amount\": \"%s\", \"scale.satisfaction\": \"%s\", \"scale.manageability\": \"%s\","
                        + " \"time.rate\": \"100\", \"time.actual\": \"76\", \"time.available\": \"60\"%s}")
                .formatted(amount, people % 2 == 0 ? "largely" : "somewhat", people % 3 == 0 ? "ok" : "good", counts());
        run(
                """
                insert into measurement.measurement
                    (municipality_id, id, round_id, version_id, privacy, person_id, group_id, state, answers)
                values (?, ?, ?, ?, 'NAMED', ?, ?, 'SUBMITTED', cast(? as jsonb))
                """,
                municipality.value(),
                UUID.randomUUID(),
                round.value(),
                model.id().value(),
                worker.value(),
                group.value(),
                answers);
    }

    private String counts() {
        var text = new StringBuilder();
        model.instrument().activities().forEach(row -> text.append(", \"count.")
                .append(row.key())
                .append("\": \"")
                .append(people)
                .append('"'));
        model.instrument().risks().forEach(row -> text.append(", \"risk.")
                .append(row.key())
                .append("\": \"")
                .append(people % 4)
                .append('"'));
        return text.toString();
    }

    public void unit(UnitId id, String kind, String name, @Nullable UnitId parent) {
        UnitRows.write(
                database,
                municipality.value(),
                id.value(),
                kind,
                name,
                Optional.ofNullable(parent).map(UnitId::value));
    }

    /** Somebody with that role. */
    public void role(PersonId id, String role, UnitId over) {
        person(id);
        grant(id, role, over);
    }

    public void grant(PersonId id, String role, UnitId over) {
        run("""
                insert into organisation.role_grant (municipality_id, person_id, role, unit_id, valid_from, unit_opened,
                    unit_closed)
                values (?, ?, ?, ?, '2020-01-01', '2020-01-01', 'infinity')
                """, municipality.value(), id.value(), role, over.value());
    }

    private void person(PersonId id) {
        run(
                """
                insert into organisation.person (municipality_id, id, given_name, family_name, email)
                values (?, ?, 'Åsa', ?, ?)
                """,
                municipality.value(),
                id.value(),
                "Öberg " + id.value().toString().substring(0, 4),
                id.value() + "@sjoby.example");
    }

    private void run(String sql, Object... parameters) {
        database.sql(sql).params(parameters).update();
    }
}
