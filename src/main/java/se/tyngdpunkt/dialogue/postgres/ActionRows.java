package se.tyngdpunkt.dialogue.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.Effect;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Change;
import se.tyngdpunkt.dialogue.domain.plan.Intent;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.text.CaseLabel;

/** Actions and their history as rows. */
final class ActionRows {

    private ActionRows() {}

    /** A kind of change in the columns it needs. */
    record ChangeColumns(
            String kind,
            Optional<String> words,
            Optional<LocalDate> dueFrom,
            Optional<LocalDate> dueTo,
            Optional<Effect> effect) {

        static ChangeColumns of(Change.Kind change) {
            return switch (change) {
                case Change.Kind.Proposed() -> plain("PROPOSED");
                case Change.Kind.Reworded(String before) ->
                    new ChangeColumns(
                            "REWORDED", Optional.of(before), Optional.empty(), Optional.empty(), Optional.empty());
                case Change.Kind.Removed() -> plain("REMOVED");
                case Change.Kind.Agreed() -> plain("AGREED");
                case Change.Kind.Started() -> plain("STARTED");
                case Change.Kind.Done() -> plain("DONE");
                case Change.Kind.TakenUpAgain() -> plain("TAKEN_UP_AGAIN");
                case Change.Kind.DueDayMoved(LocalDate from, LocalDate to, String reason) ->
                    new ChangeColumns(
                            "DUE_DAY_MOVED", Optional.of(reason), Optional.of(from), Optional.of(to), Optional.empty());
                case Change.Kind.FollowedUp(Effect effect) ->
                    new ChangeColumns(
                            "FOLLOWED_UP", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(effect));
            };
        }

        private static ChangeColumns plain(String kind) {
            return new ChangeColumns(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    static Action toAction(ResultSet row) throws SQLException {
        var label = row.getString("case_label");
        return new Action(
                new ActionId(Rows.id(row, "id")),
                new MeasurementId(Rows.id(row, "measurement_id")),
                Rows.person(row, "worker_id"),
                new Intent(
                        row.getString("what"),
                        label == null ? new Intent.Target.Worker() : new Intent.Target.Case(new CaseLabel(label)),
                        Rows.person(row, "responsible_id"),
                        day(row, "due"),
                        day(row, "check_on"),
                        new Intent.Risk(row.getBoolean("severe"), row.getString("risk"))),
                toProgress(row),
                row.getInt("revision"));
    }

    static Change toChange(ResultSet row) throws SQLException {
        return new Change(row.getInt("revision"), Rows.person(row, "by_person"), Rows.instant(row, "at"), toKind(row));
    }

    static String stateOf(Progress progress) {
        return switch (progress) {
            case Progress.Proposed() -> "PROPOSED";
            case Progress.Removed() -> "REMOVED";
            case Progress.Agreed() -> "AGREED";
            case Progress.InProgress() -> "IN_PROGRESS";
            case Progress.Done _ -> "DONE";
            case Progress.FollowedUp _ -> "FOLLOWED_UP";
        };
    }

    static Optional<LocalDate> dayOf(Progress progress) {
        return switch (progress) {
            case Progress.Done(LocalDate on) -> Optional.of(on);
            case Progress.FollowedUp(Effect _, LocalDate on) -> Optional.of(on);
            case Progress.Proposed(), Progress.Removed(), Progress.Agreed(), Progress.InProgress() -> Optional.empty();
        };
    }

    private static Progress toProgress(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "PROPOSED" -> new Progress.Proposed();
            case "REMOVED" -> new Progress.Removed();
            case "AGREED" -> new Progress.Agreed();
            case "IN_PROGRESS" -> new Progress.InProgress();
            case "DONE" -> new Progress.Done(day(row, "state_on"));
            case "FOLLOWED_UP" ->
                new Progress.FollowedUp(Effect.valueOf(row.getString("effect")), day(row, "state_on"));
            default -> throw new IllegalStateException("Unknown state of an action");
        };
    }

    private static Change.Kind toKind(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "PROPOSED" -> new Change.Kind.Proposed();
            case "REWORDED" -> new Change.Kind.Reworded(row.getString("words"));
            case "REMOVED" -> new Change.Kind.Removed();
            case "AGREED" -> new Change.Kind.Agreed();
            case "STARTED" -> new Change.Kind.Started();
            case "DONE" -> new Change.Kind.Done();
            case "TAKEN_UP_AGAIN" -> new Change.Kind.TakenUpAgain();
            case "DUE_DAY_MOVED" ->
                new Change.Kind.DueDayMoved(day(row, "due_from"), day(row, "due_to"), row.getString("words"));
            case "FOLLOWED_UP" -> new Change.Kind.FollowedUp(Effect.valueOf(row.getString("effect")));
            default -> throw new IllegalStateException("Unknown change of an action");
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
