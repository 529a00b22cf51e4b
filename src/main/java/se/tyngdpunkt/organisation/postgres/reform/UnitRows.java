package se.tyngdpunkt.organisation.postgres.reform;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.shared.UnitId;

/** Writes single rows of units. What a row carries of another is read where it is written. */
@Component
class UnitRows {

    private final JdbcClient jdbc;

    UnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Row.There row) {
        asked("""
                insert into organisation.unit (municipality_id, id, kind, opened, closed)
                values (:municipality, :unit, :kind, :from, :to)
                """, row).param("kind", row.kind().name()).param("to", row.to()).update();
    }

    void open(Row.Placed row) {
        asked("""
                insert into organisation.unit_place
                    (municipality_id, unit_id, kind, opened, closed, parent_id, parent_kind, parent_opened, parent_closed,
                     valid_from, valid_to, follows)
                select :municipality, u.id, u.kind, u.opened, u.closed, p.id, p.kind, p.opened, p.closed,
                    :from, :to, case when u.opened < :from then :from end
                from organisation.unit u
                left join organisation.unit p
                    on p.municipality_id = :municipality and p.id = cast(nullif(:parent, '') as uuid)
                where u.municipality_id = :municipality and u.id = :unit
                """, row)
                .param("to", row.to())
                .param(
                        "parent",
                        row.parent().map(UnitId::value).map(UUID::toString).orElse(""))
                .update();
    }

    void open(Row.Named row) {
        asked("""
                insert into organisation.unit_name
                    (municipality_id, unit_id, name, opened, closed, valid_from, valid_to, follows)
                select :municipality, id, :name, opened, closed, :from, :to, case when opened < :from then :from end
                from organisation.unit where municipality_id = :municipality and id = :unit
                """, row).param("to", row.to()).param("name", row.name()).update();
    }

    /** Whatever carries the unit's closing follows, also what has ended, and places of others that stand or stood under it. */
    void end(Row.There row, LocalDate to) {
        asked("update organisation.unit set closed = :to where municipality_id = :municipality and id = :unit", row)
                .param("to", to)
                .update();
        asked("""
                update organisation.unit_place set closed = :to
                where municipality_id = :municipality and unit_id = :unit
                """, row).param("to", to).update();
        asked("""
                update organisation.unit_place set parent_closed = :to
                where municipality_id = :municipality and parent_id = :unit
                """, row).param("to", to).update();
        asked(
                        "update organisation.unit_name set closed = :to where municipality_id = :municipality and unit_id = :unit",
                        row)
                .param("to", to)
                .update();
        asked("""
                update organisation.employment set unit_closed = :to
                where municipality_id = :municipality and unit_id = :unit
                """, row).param("to", to).update();
        asked("""
                update organisation.role_grant set unit_closed = :to
                where municipality_id = :municipality and unit_id = :unit
                """, row).param("to", to).update();
    }

    void end(Row.Placed row, LocalDate to) {
        asked("""
                update organisation.unit_place set valid_to = :to
                where municipality_id = :municipality and unit_id = :unit and valid_from = :from
                """, row).param("to", to).update();
    }

    void end(Row.Named row, LocalDate to) {
        asked("""
                update organisation.unit_name set valid_to = :to
                where municipality_id = :municipality and unit_id = :unit and valid_from = :from
                """, row).param("to", to).update();
    }

    void call(Row.Named row, String name) {
        asked("""
                update organisation.unit_name set name = :name
                where municipality_id = :municipality and unit_id = :unit and valid_from = :from
                """, row).param("name", name).update();
    }

    void drop(Row.There row) {
        asked("delete from organisation.unit where municipality_id = :municipality and id = :unit", row)
                .update();
    }

    void drop(Row.Placed row) {
        asked("""
                delete from organisation.unit_place
                where municipality_id = :municipality and unit_id = :unit and valid_from = :from
                """, row).update();
    }

    void drop(Row.Named row) {
        asked("""
                delete from organisation.unit_name
                where municipality_id = :municipality and unit_id = :unit and valid_from = :from
                """, row).update();
    }

    private JdbcClient.StatementSpec asked(String statement, Row row) {
        var asked = jdbc.sql(statement)
                .param("municipality", Here.id())
                .param("unit", row.unit().value());
        return statement.contains(":from") ? asked.param("from", row.from()) : asked;
    }
}
