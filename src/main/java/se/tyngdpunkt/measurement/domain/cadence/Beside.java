package se.tyngdpunkt.measurement.domain.cadence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.UnitId;

/** The rounds that ask the people of a part of the organisation: its own, and those above and below it. */
public record Beside(List<Round> rounds) {

    public Beside {
        rounds = List.copyOf(rounds);
    }

    public static Beside of(Organisation organisation, UnitId place, Collection<Round> all) {
        var line = new HashSet<UnitId>();
        Stream.concat(organisation.path(place).stream(), organisation.tree(place).stream())
                .map(Unit::id)
                .forEach(line::add);
        return new Beside(
                all.stream().filter(round -> line.contains(round.unit())).toList());
    }

    /** One that takes answers on any of those days; none where the last comes before the first. */
    public Optional<Round> on(LocalDate first, LocalDate last) {
        return rounds.stream()
                .filter(round -> !first.isAfter(last) && round.isWithin(first, last))
                .findFirst();
    }

    /** Those by any version of that model. */
    public List<Round> by(InstrumentVersion model, Instruments instruments) {
        var key = model.instrument().key();
        return rounds.stream()
                .filter(round -> instruments
                        .byId(round.instrument())
                        .filter(version -> version.instrument().key().equals(key))
                        .isPresent())
                .toList();
    }

    /** Whether one of them is told from others by that month. */
    public boolean takesMonth(LocalDate month) {
        return rounds.stream()
                .anyMatch(round -> !round.byWeeks() && round.month().equals(month));
    }

    /** One of that name for that month. */
    public Optional<Round> named(String name, LocalDate month) {
        return rounds.stream()
                .filter(round -> round.month().equals(month) && round.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
