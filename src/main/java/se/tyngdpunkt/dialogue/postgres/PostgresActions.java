package se.tyngdpunkt.dialogue.postgres;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Actions;
import se.tyngdpunkt.dialogue.domain.plan.Change;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.text.CaseLabel;

@Repository
class PostgresActions implements Actions {

    private static final String ACTION = "select * from dialogue.action where municipality_id = :municipality and ";
    private static final String IN_ORDER = " order by due, id";

    private final JdbcClient jdbc;

    PostgresActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Action> find(ActionId id) {
        return one(id, "");
    }

    @Override
    public Optional<Action> toChange(ActionId id) {
        return one(id, " for update");
    }

    private Optional<Action> one(ActionId id, String lock) {
        return jdbc.sql(ACTION + "id = :id" + lock)
                .param("municipality", Rows.municipality())
                .param("id", id.value())
                .query((row, _) -> ActionRows.toAction(row))
                .optional();
    }

    @Override
    public List<Action> proposedIn(MeasurementId measurement) {
        return jdbc.sql(ACTION + "measurement_id = :measurement and state <> 'REMOVED'" + IN_ORDER)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .query((row, _) -> ActionRows.toAction(row))
                .list();
    }

    @Override
    public List<Action> openOf(Collection<PersonId> workers) {
        return jdbc.sql(ACTION + "worker_id = any(:workers) and state in ('AGREED', 'IN_PROGRESS', 'DONE')" + IN_ORDER)
                .param("municipality", Rows.municipality())
                .param("workers", workers.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> ActionRows.toAction(row))
                .list();
    }

    @Override
    public List<Action> givenTo(PersonId responsible) {
        return jdbc.sql(ACTION + "responsible_id = :responsible and state not in ('PROPOSED', 'REMOVED')" + IN_ORDER)
                .param("municipality", Rows.municipality())
                .param("responsible", responsible.value())
                .query((row, _) -> ActionRows.toAction(row))
                .list();
    }

    @Override
    public List<Change> historyOf(ActionId id) {
        return jdbc.sql("""
                select * from dialogue.action_change where municipality_id = :municipality and action_id = :id
                order by revision
                """)
                .param("municipality", Rows.municipality())
                .param("id", id.value())
                .query((row, _) -> ActionRows.toChange(row))
                .list();
    }

    @Override
    public void save(Action action, Change change) {
        var intent = action.intent();
        jdbc.sql("""
                insert into dialogue.action (municipality_id, id, measurement_id, worker_id, what, case_label,
                    responsible_id, due, check_on, severe, risk, state, state_on, effect, revision)
                values (:municipality, :id, :measurement, :worker, :what, :label, :responsible, :due, :check, :severe,
                    :risk, :state, :on, :effect, :revision)
                on conflict (municipality_id, id) do update set what = excluded.what, case_label = excluded.case_label,
                    responsible_id = excluded.responsible_id, due = excluded.due, check_on = excluded.check_on,
                    severe = excluded.severe, risk = excluded.risk, state = excluded.state,
                    state_on = excluded.state_on, effect = excluded.effect, revision = excluded.revision
                """)
                .param("municipality", Rows.municipality())
                .param("id", action.id().value())
                .param("measurement", action.measurement().value())
                .param("worker", action.worker().value())
                .param("what", intent.what())
                .param("label", intent.caseLabel().map(CaseLabel::text).orElse(null))
                .param("responsible", intent.responsible().value())
                .param("due", intent.due())
                .param("check", intent.check())
                .param("severe", intent.risk().severe())
                .param("risk", intent.risk().words())
                .param("state", ActionRows.stateOf(action.progress()))
                .param("on", ActionRows.dayOf(action.progress()).orElse(null))
                .param(
                        "effect",
                        action.progress() instanceof Progress.FollowedUp told
                                ? told.effect().name()
                                : null)
                .param("revision", action.revision())
                .update();
        add(action.id(), change);
    }

    private void add(ActionId id, Change change) {
        var columns = ActionRows.ChangeColumns.of(change.kind());
        jdbc.sql("""
                insert into dialogue.action_change (municipality_id, action_id, revision, kind, by_person, at, words,
                    due_from, due_to, effect)
                values (:municipality, :action, :revision, :kind, :by, :at, :words, :from, :to, :effect)
                """)
                .param("municipality", Rows.municipality())
                .param("action", id.value())
                .param("revision", change.revision())
                .param("kind", columns.kind())
                .param("by", change.by().value())
                .param("at", Rows.utc(change.at()))
                .param("words", columns.words().orElse(null))
                .param("from", columns.dueFrom().orElse(null))
                .param("to", columns.dueTo().orElse(null))
                .param("effect", columns.effect().map(Effect::name).orElse(null))
                .update();
    }
}
