package se.tyngdpunkt.organisation.domain.reform;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.change.ChangeId;
import se.tyngdpunkt.organisation.domain.change.ChangeLog;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.organisation.domain.reform.Reformed.Barrier;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Takes a change back as though it had never been, as long as nothing later stands on it. */
@UseCase
public class UndoChange {

    private final Organisation organisation;
    private final Register register;
    private final Timeline timeline;
    private final ChangeLog log;
    private final Events events;
    private final Foresight foresight;

    UndoChange(
            Organisation organisation,
            Register register,
            Timeline timeline,
            ChangeLog log,
            Events events,
            Foresight foresight) {
        this.organisation = organisation;
        this.register = register;
        this.timeline = timeline;
        this.log = log;
        this.events = events;
        this.foresight = foresight;
    }

    /** Shows what it leads to unless exactly that has been approved. */
    public Reformed undo(Viewer viewer, ChangeId id, String mark) {
        Permission.toSeeTheTree(viewer);
        var change = log.change(id).orElseThrow(NotFound::new);
        Permission.toChangeTheTree(viewer);
        register.holdTree();
        var plan = new Plan(change.kind(), change.unit(), change.day(), log.stepsOf(id), List.of());
        var barred = barrier(change, plan);
        if (barred.isPresent()) {
            return barred.get();
        }
        var preview =
                foresight.of(plan, latest(change.day(), organisation.today()), () -> timeline.takeBack(plan.steps()));
        if (preview.gained().stream().anyMatch(seen -> viewer.isPerson(seen.holder()))) {
            return new Reformed.Barred(Barrier.OWN_INSIGHT, "");
        }
        if (!preview.mark().equals(mark)) {
            return new Reformed.Shown(preview, !mark.isEmpty());
        }
        if (!timeline.takeBack(plan.steps())) {
            return new Reformed.Barred(Barrier.ROUND, "");
        }
        log.undone(id, viewer.person());
        Trail.of(viewer, "organisation.change-undone", plan.unit(), undone(plan.steps()))
                .forEach(events::tell);
        return new Reformed.Done(plan);
    }

    private Optional<Reformed> barrier(ChangeLog.Change change, Plan plan) {
        if (change.isUndone()) {
            return Optional.of(new Reformed.Barred(Barrier.ALREADY_UNDONE, ""));
        }
        var standing = new HashSet<>(timeline.rowsOf(plan.units()));
        var moved = plan.steps().stream()
                .filter(step -> !standing.contains(step.after()))
                .min(Comparator.comparing(
                        step -> step.row() instanceof Row.Working || step.row() instanceof Row.Holding));
        return moved.map(this::inTheWay).or(() -> newIn(plan, standing).map(this::inTheWay));
    }

    /** Something of a unit that the change made, and that the change did not bring. */
    private static Optional<Step> newIn(Plan plan, Set<Row> standing) {
        var brought = plan.steps().stream().map(Step::after).toList();
        var made = plan.steps().stream()
                .filter(step -> step instanceof Step.Opened && step.row() instanceof Row.There)
                .map(step -> step.row().unit())
                .toList();
        return standing.stream()
                .filter(row -> made.contains(row.unit())
                        || (row instanceof Row.Placed placed
                                && placed.parent().filter(made::contains).isPresent()))
                .filter(row -> !brought.contains(row))
                .map(row -> (Step) new Step.Opened(row))
                .findFirst();
    }

    private Reformed inTheWay(Step step) {
        return step.row()
                .person()
                .map(person -> new Reformed.Barred(
                        Barrier.PERSON,
                        organisation.person(person).map(one -> one.name()).orElse("")))
                .orElseGet(() -> new Reformed.Barred(
                        Barrier.UNIT,
                        organisation.path(step.row().unit()).stream()
                                .reduce((_, last) -> last)
                                .map(unit -> unit.name())
                                .orElse("")));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What ends by a change begins again without it. */
    private static List<Step> undone(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> switch (step) {
                    case Step.Opened(var row) -> Stream.of(new Step.Ended(row, row.from()));
                    case Step.Ended ended -> Stream.of(new Step.Opened(ended.row()));
                    case Step.Corrected _ -> Stream.<Step>empty();
                })
                .toList();
    }
}
