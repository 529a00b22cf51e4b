package se.tyngdpunkt.organisation.postgres.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.domain.change.ChangeId;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.shared.UnitId;

/** Keeps the steps of a change, each as one row. */
@Component
class StepRows {

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ChangeId change, int number, Step step) {
        var row = step.row();
        var asked = jdbc.sql("""
                        insert into organisation.change_step
                            (municipality_id, change_id, number, unit_id, how, valid_from, valid_to, ended, name_after,
                             what, kind, parent_id, name, person_id, role, share_percent, form)
                        values (:municipality, :change, :number, :unit, :how, :from, :to, :ended, :after,
                            :what, :kind, :parent, :name, :person, :role, cast(:share as integer), :form)
                        """)
                .param("municipality", Here.id())
                .param("change", change.value())
                .param("number", number)
                .param("unit", row.unit().value())
                .param("from", row.from())
                .param("to", row.to())
                .param("how", how(step))
                .param("ended", step instanceof Step.Ended ended ? ended.on() : null, Types.DATE)
                .param("after", step instanceof Step.Corrected mended ? mended.name() : null, Types.VARCHAR);
        var told = told(row);
        for (var column : List.of("what", "kind", "name", "role", "share", "form")) {
            asked = asked.param(column, told.get(column), Types.VARCHAR);
        }
        asked.param("parent", told.get("parent"), Types.OTHER)
                .param("person", told.get("person"), Types.OTHER)
                .update();
    }

    private static String how(Step step) {
        return switch (step) {
            case Step.Opened _ -> "OPENED";
            case Step.Ended _ -> "ENDED";
            case Step.Corrected _ -> "CORRECTED";
        };
    }

    private static Map<String, Object> told(Row row) {
        return switch (row) {
            case Row.There there -> Map.of("what", "UNIT", "kind", there.kind().name());
            case Row.Placed placed -> {
                var told = new HashMap<String, Object>(Map.of("what", "PLACE"));
                placed.parent().ifPresent(parent -> told.put("parent", parent.value()));
                yield told;
            }
            case Row.Named named -> Map.of("what", "NAME", "name", named.name());
            case Row.Working(var work) -> {
                var told = new HashMap<String, Object>(Map.of("what", "EMPLOYMENT"));
                told.put("person", work.person().value());
                told.put("share", String.valueOf(work.sharePercent()));
                work.form().ifPresent(form -> told.put("form", form.name()));
                yield told;
            }
            case Row.Holding holding ->
                Map.of(
                        "what", "ROLE",
                        "person", holding.grant().person().value(),
                        "role", holding.grant().role().name());
        };
    }

    List<Step> of(ChangeId change) {
        return jdbc.sql("""
                        select unit_id, how, valid_from, valid_to, ended, name_after, what, kind, parent_id, name, person_id,
                            role, share_percent, form
                        from organisation.change_step
                        where municipality_id = :municipality and change_id = :change order by number
                        """)
                .param("municipality", Here.id())
                .param("change", change.value())
                .query(StepRows::step)
                .list();
    }

    private static Step step(ResultSet read, int number) throws SQLException {
        var row = row(read, Here.unit(read, "unit_id"), Here.day(read, "valid_from"), Here.day(read, "valid_to"));
        return switch (read.getString("how")) {
            case "OPENED" -> new Step.Opened(row);
            case "ENDED" -> new Step.Ended(row, Here.day(read, "ended"));
            default -> new Step.Corrected((Row.Named) row, read.getString("name_after"));
        };
    }

    private static Row row(ResultSet read, UnitId unit, LocalDate from, LocalDate to) throws SQLException {
        return switch (read.getString("what")) {
            case "UNIT" -> new Row.There(unit, UnitKind.valueOf(read.getString("kind")), from, to);
            case "PLACE" -> new Row.Placed(unit, Here.parent(read), from, to);
            case "NAME" -> new Row.Named(unit, read.getString("name"), from, to);
            case "EMPLOYMENT" ->
                new Row.Working(new Employment(
                        Here.person(read), unit, read.getInt("share_percent"), Here.form(read), from, to));
            default ->
                new Row.Holding(new RoleGrant(Here.person(read), Role.valueOf(read.getString("role")), unit, from, to));
        };
    }
}
