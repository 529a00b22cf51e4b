package se.tyngdpunkt.organisation.postgres.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.change.Insight;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
@Transactional
class PostgresTimeline implements Timeline {

    private final JdbcClient jdbc;
    private final UnitRows rows;
    private final Register register;
    private final Records records;
    private final TransactionTemplate savepoint;

    PostgresTimeline(
            JdbcClient jdbc,
            UnitRows rows,
            Register register,
            Records records,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.register = register;
        this.records = records;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public List<Row> rowsOf(Collection<UnitId> units) {
        var all = new ArrayList<Row>();
        all.addAll(of(units, "select id as unit_id, kind, opened, closed from organisation.unit", "id")
                .query((row, _) -> new Row.There(
                        Here.unit(row, "unit_id"),
                        UnitKind.valueOf(row.getString("kind")),
                        Here.day(row, "opened"),
                        Here.day(row, "closed")))
                .list());
        var places = "select unit_id, parent_id, valid_from, valid_to from organisation.unit_place";
        var found = new LinkedHashSet<Row.Placed>();
        List.of("unit_id", "parent_id")
                .forEach(column -> found.addAll(of(units, places, column)
                        .query((row, _) -> new Row.Placed(
                                Here.unit(row, "unit_id"),
                                Here.parent(row),
                                Here.day(row, "valid_from"),
                                Here.day(row, "valid_to")))
                        .list()));
        all.addAll(found);
        all.addAll(of(units, "select unit_id, name, valid_from, valid_to from organisation.unit_name", "unit_id")
                .query((row, _) -> new Row.Named(
                        Here.unit(row, "unit_id"),
                        row.getString("name"),
                        Here.day(row, "valid_from"),
                        Here.day(row, "valid_to")))
                .list());
        records.placesEverIn(List.copyOf(units)).forEach(place -> all.add(new Row.Working(place)));
        records.rolesEverOver(List.copyOf(units)).forEach(grant -> all.add(new Row.Holding(grant)));
        return all;
    }

    private JdbcClient.StatementSpec of(Collection<UnitId> units, String select, String column) {
        return jdbc.sql(select + " where municipality_id = :municipality and " + column
                        + " = any (cast(:units as uuid[])) order by " + column + ", 1, 3")
                .param("municipality", Here.id())
                .param("units", Here.ids(units));
    }

    @Override
    public void make(List<Step> steps) {
        steps.forEach(this::make);
    }

    private void make(Step step) {
        switch (step) {
            case Step.Opened(var row) -> open(row);
            case Step.Ended ended -> end(ended.row(), ended.on());
            case Step.Corrected mended -> rows.call(mended.row(), mended.name());
        }
    }

    @Override
    public boolean takeBack(List<Step> steps) {
        try {
            savepoint.executeWithoutResult(_ -> steps.reversed().forEach(this::takeBack));
            return true;
        } catch (DataIntegrityViolationException _) {
            return false;
        }
    }

    private void takeBack(Step step) {
        switch (step) {
            case Step.Opened(var row) -> drop(row);
            case Step.Ended ended -> end(ended.row(), ended.row().to());
            case Step.Corrected mended -> rows.call(mended.row(), mended.row().name());
        }
    }

    private void open(Row row) {
        switch (row) {
            case Row.There there -> rows.open(there);
            case Row.Placed placed -> rows.open(placed);
            case Row.Named named -> rows.open(named);
            case Row.Working working -> register.begin(working.employment());
            case Row.Holding holding -> register.grant(holding.grant());
        }
    }

    private void end(Row row, LocalDate to) {
        switch (row) {
            case Row.There there -> rows.end(there, to);
            case Row.Placed placed -> rows.end(placed, to);
            case Row.Named named -> rows.end(named, to);
            case Row.Working working -> register.change(working.until(to).employment());
            case Row.Holding holding -> register.end(holding.grant(), to);
        }
    }

    private void drop(Row row) {
        switch (row) {
            case Row.There there -> rows.drop(there);
            case Row.Placed placed -> rows.drop(placed);
            case Row.Named named -> rows.drop(named);
            case Row.Working working -> register.drop(working.employment());
            case Row.Holding holding -> register.drop(holding.grant());
        }
    }

    @Override
    public <T> T inVain(Supplier<T> deed) {
        return Objects.requireNonNull(savepoint.execute(status -> {
            status.setRollbackOnly();
            return deed.get();
        }));
    }

    @Override
    public List<Insight.Over> rolesOver(LocalDate day) {
        return jdbc.sql("""
                        with recursive over (person_id, role, unit_id) as (
                            select person_id, role, unit_id from organisation.role_grant
                            where municipality_id = :municipality and valid_from <= :day and :day < valid_to
                              and role <> 'ADMINISTRATOR'
                            union
                            select over.person_id, over.role, p.unit_id
                            from over join organisation.unit_place p on p.parent_id = over.unit_id
                            where over.role <> 'TEAM_LEAD'
                              and p.municipality_id = :municipality and p.valid_from <= :day and :day < p.valid_to
                        )
                        select person_id, role, unit_id from over order by person_id, role, unit_id
                        """)
                .param("municipality", Here.id())
                .param("day", day)
                .query((row, _) -> new Insight.Over(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        Here.unit(row, "unit_id")))
                .list();
    }
}
