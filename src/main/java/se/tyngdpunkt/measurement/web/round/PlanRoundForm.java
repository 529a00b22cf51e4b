package se.tyngdpunkt.measurement.web.round;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.cadence.NextRound;
import se.tyngdpunkt.measurement.domain.round.PlanRound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.text.TypedDay;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** What is typed to plan a round, kept as typed. */
public record PlanRoundForm(
        String name,
        String model,
        String bridge,
        String unit,
        String month,
        String opensOn,
        String lastDay,
        String reminders) {

    private static final int MOST_REMINDERS = 5;
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2999;

    static PlanRoundForm of(Map<String, String> fields) {
        return new PlanRoundForm(
                fields.getOrDefault("name", ""),
                fields.getOrDefault("model", ""),
                fields.getOrDefault("bridge", ""),
                fields.getOrDefault("unit", ""),
                fields.getOrDefault("month", ""),
                fields.getOrDefault("opensOn", ""),
                fields.getOrDefault("lastDay", ""),
                fields.getOrDefault("reminders", ""));
    }

    /** The same on the days that are suggested for that model and place. */
    PlanRoundForm with(InstrumentVersion chosen, UnitId place, NextRound next) {
        return new PlanRoundForm(
                name,
                chosen.hash(),
                bridge,
                place.value().toString(),
                next.month().toString(),
                next.opensOn().toString(),
                next.lastDay().toString(),
                reminders);
    }

    /** What a round was planned with. */
    static PlanRoundForm of(
            Round round, InstrumentVersion version, Optional<InstrumentVersion> bridge, List<Integer> reminderDays) {
        return new PlanRoundForm(
                round.name(),
                version.hash(),
                bridge.map(InstrumentVersion::hash).orElse(""),
                round.unit().value().toString(),
                YearMonth.from(round.month()).toString(),
                round.opensOn().toString(),
                round.lastDay().toString(),
                reminderDays.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** Those that a round can ask, the latest of each model first; it is given first of its model. */
    static List<InstrumentVersion> offered(List<InstrumentVersion> versions) {
        var models = new HashSet<String>();
        var latest = versions.stream()
                .filter(version -> version.instrument().fitsTheForm())
                .collect(Collectors.partitioningBy(
                        version -> models.add(version.instrument().key())));
        return Stream.of(true, false)
                .flatMap(isLatest -> latest.get(isLatest).stream())
                .toList();
    }

    /** A plan that can be asked for, or what to mend. */
    record Reading(Optional<PlanRound.Plan> plan, Problems problems) {}

    Reading read(List<InstrumentVersion> models) {
        var problems = new ArrayList<Problem>();
        var words = OwnWords.required("name", name, 100);
        problems.addAll(words.problems().all());
        var version = models.stream().filter(one -> one.hash().equals(model)).findFirst();
        note(problems, version, "model", "measurement.round.problem.model");
        var other = models.stream().filter(one -> one.hash().equals(bridge)).findFirst();
        note(problems, bridge.isEmpty() ? Optional.of("") : other, "bridge", "measurement.round.problem.model");
        var readUnit = unitOf(unit);
        note(problems, readUnit, "unit", "measurement.round.problem.unit");
        var readMonth = monthOf(month);
        note(problems, readMonth, "month", "measurement.round.problem.month");
        var first = TypedDay.read(opensOn);
        note(problems, first, "opensOn", "measurement.round.problem.day");
        var last = TypedDay.read(lastDay);
        note(problems, last, "lastDay", "measurement.round.problem.day");
        var days = remindersOf(reminders);
        note(problems, days, "reminders", "measurement.round.problem.reminders");
        if (!problems.isEmpty()) {
            return new Reading(Optional.empty(), new Problems(problems));
        }
        return new Reading(
                Optional.of(new PlanRound.Plan(
                        words.text(),
                        readMonth.orElseThrow(),
                        version.orElseThrow(),
                        other,
                        readUnit.orElseThrow(),
                        first.orElseThrow(),
                        last.orElseThrow(),
                        days.orElseThrow())),
                Problems.NONE);
    }

    private static void note(List<Problem> problems, Optional<?> read, String field, String messageKey) {
        if (read.isEmpty()) {
            problems.add(Problem.at(field, messageKey));
        }
    }

    static Optional<UnitId> unitOf(String text) {
        return uuidOf(text).map(UnitId::new);
    }

    static Optional<UUID> uuidOf(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> monthOf(String text) {
        try {
            return Optional.of(YearMonth.parse(text.strip()))
                    .filter(month -> month.getYear() >= EARLIEST_YEAR && month.getYear() <= LATEST_YEAR);
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    /** Days before the last day, such as {@code 7, 2}; none is allowed. */
    private static Optional<List<Integer>> remindersOf(String text) {
        var parts = text.isBlank() ? List.<String>of() : List.of(text.strip().split("[,;\\s]+"));
        return parts.size() <= MOST_REMINDERS && parts.stream().allMatch(part -> part.matches("[0-9]{1,2}"))
                ? Optional.of(parts.stream().map(Integer::valueOf).distinct().toList())
                : Optional.empty();
    }
}
