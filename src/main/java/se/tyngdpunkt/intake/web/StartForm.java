package se.tyngdpunkt.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.intake.domain.draft.Terms;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.text.TypedDay;
import se.tyngdpunkt.shell.OwnWords;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** What is typed of an earlier round, kept as typed. */
public record StartForm(String name, String model, String unit, String firstDay, String lastDay, String privacy) {

    static StartForm of(Map<String, String> fields) {
        return new StartForm(
                fields.getOrDefault("name", ""),
                fields.getOrDefault("model", ""),
                fields.getOrDefault("unit", ""),
                fields.getOrDefault("firstDay", ""),
                fields.getOrDefault("lastDay", ""),
                fields.getOrDefault("privacy", ""));
    }

    /** A round that can be asked for, or what to mend. */
    record Reading(Optional<Terms> terms, Problems problems) {}

    Reading read(List<InstrumentVersion> models) {
        var problems = new ArrayList<Problem>();
        var words = OwnWords.required("name", name, 100);
        problems.addAll(words.problems().all());
        var version = models.stream().filter(one -> one.hash().equals(model)).findFirst();
        note(problems, version, "model", "measurement.round.problem.model");
        var place = place();
        note(problems, place, "unit", "measurement.round.problem.unit");
        var first = TypedDay.read(firstDay);
        note(problems, first, "firstDay", "measurement.round.problem.day");
        var last = TypedDay.read(lastDay);
        note(problems, last, "lastDay", "measurement.round.problem.day");
        var mode = Stream.of(Privacy.values())
                .filter(each -> each.name().equals(privacy))
                .findFirst();
        note(problems, mode, "privacy", "intake.start.no-privacy");
        return problems.isEmpty()
                ? new Reading(Optional.of(terms(words.text(), version, place, first, last, mode)), Problems.NONE)
                : new Reading(Optional.empty(), new Problems(problems));
    }

    private static Terms terms(
            String name,
            Optional<InstrumentVersion> version,
            Optional<UnitId> unit,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Optional<Privacy> mode) {
        return new Terms(
                name,
                version.orElseThrow().hash(),
                unit.orElseThrow(),
                first.orElseThrow(),
                last.orElseThrow(),
                mode.orElseThrow());
    }

    private Optional<UnitId> place() {
        try {
            return Optional.of(new UnitId(UUID.fromString(unit.strip())));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static void note(List<Problem> problems, Optional<?> read, String field, String messageKey) {
        if (read.isEmpty()) {
            problems.add(Problem.at(field, messageKey));
        }
    }
}
