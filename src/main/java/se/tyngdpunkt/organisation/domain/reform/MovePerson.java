package se.tyngdpunkt.organisation.domain.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Somebody goes on working in another unit, or in the same on other terms, once what that leads to has been shown. */
@UseCase
public class MovePerson {

    private final Organisation organisation;
    private final Register register;
    private final Records records;
    private final Decision decision;

    MovePerson(Organisation organisation, Register register, Records records, Decision decision) {
        this.organisation = organisation;
        this.register = register;
        this.records = records;
        this.decision = decision;
    }

    /**
     * Where she goes on, as typed.
     *
     * @param when {@code TODAY} or {@code DAY}, of {@link Wish.When}
     * @param day the day, where one is chosen
     */
    public record Onward(String to, String share, String form, String when, String day) {}

    /** Of the employment in that unit that began that day; shows what it leads to unless exactly that has been approved. */
    public Reformed move(Viewer viewer, PersonId person, UnitId unit, LocalDate from, Onward onward, String mark) {
        Permission.toLookAfterPeople(viewer);
        register.holdTree();
        if (register.hold(person).isEmpty()) {
            throw new NotFound();
        }
        var all = records.employmentsEver(person);
        var place = all.stream()
                .filter(each -> each.unit().equals(unit) && each.from().equals(from))
                .findFirst()
                .orElseThrow(NotFound::new);
        var others = all.stream().filter(each -> !each.equals(place)).toList();
        return switch (plan(place, others, onward)) {
            case Outcome.Refused<Plan> refused -> new Reformed.Refused(refused);
            case Outcome.Done<Plan>(var plan) -> decision.decide(viewer, plan, mark);
        };
    }

    private Outcome<Plan> plan(Employment place, List<Employment> others, Onward onward) {
        var reading = new Reading(organisation.today());
        var day = Planner.day(reading, organisation.today(), onward.when(), onward.day());
        var to = reading.unit("to", onward.to(), organisation::unit);
        int share = reading.share("share", onward.share());
        var form = reading.form("form", onward.form());
        if (!place.from().isBefore(day)) {
            reading.faultOnce("when", Flaw.BEFORE_IT_BEGINS);
        } else if (!place.to().isAfter(day)) {
            reading.faultOnce("when", Flaw.ALREADY_ENDED);
        }
        var onwards = to.map(unit -> onwards(place, unit, share, form, day));
        onwards.flatMap(next -> flaw(place, others, next)).ifPresent(flaw -> reading.fault("to", flaw));
        if (onwards.isEmpty() || !reading.isFine()) {
            return reading.refused();
        }
        return Outcome.done(new Plan(
                ChangeKind.TRANSFER,
                place.unit(),
                day,
                List.of(new Step.Ended(new Row.Working(place), day), new Step.Opened(new Row.Working(onwards.get()))),
                List.of()));
    }

    /** As long as she would have worked where she was, and as the unit is there. */
    private Employment onwards(Employment place, Unit unit, int share, Optional<Employment.Form> form, LocalDate day) {
        var last = Stream.of(place.to(), records.daysOf(unit.id()).closed())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Employment(place.person(), unit.id(), share, form, day, last);
    }

    private Optional<Flaw> flaw(Employment place, List<Employment> others, Employment next) {
        var isTheSame = next.unit().equals(place.unit())
                && next.sharePercent() == place.sharePercent()
                && next.form().equals(place.form());
        if (isTheSame
                || others.stream()
                        .anyMatch(other ->
                                other.unit().equals(next.unit()) && other.to().isAfter(next.from()))) {
            return Optional.of(Flaw.ALREADY_THERE);
        }
        return records.daysOf(next.unit()).contains(next.from()) ? Optional.empty() : Optional.of(Flaw.NOT_THERE_THEN);
    }
}
