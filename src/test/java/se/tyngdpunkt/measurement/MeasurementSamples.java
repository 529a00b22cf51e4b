package se.tyngdpunkt.measurement;

import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.UnitId;

/** Rounds and answers for tests, with FFS as the model. */
public final class MeasurementSamples {

    private MeasurementSamples() {}

    /** An open round of November 2026. */
    public static Round aRound(UnitId unit) {
        return aRound(unit, YearMonth.of(2026, 11), RoundState.OPEN);
    }

    public static Round aRound(UnitId unit, YearMonth month, RoundState state) {
        return aRound(unit, ffs(), month, state);
    }

    public static Round aRound(UnitId unit, InstrumentVersion version, YearMonth month, RoundState state) {
        return new Round(
                RoundId.fresh(),
                "Tjänstemätning " + month,
                month.atDay(1),
                version.id(),
                unit,
                month.atDay(1),
                month.atEndOfMonth(),
                state,
                Privacy.NAMED,
                Optional.empty());
    }

    /** A closed round that its weeks tell from others. */
    public static Round byWeeks(UnitId unit, LocalDate opensOn, LocalDate lastDay) {
        return new Round(
                RoundId.fresh(),
                "Mätning från " + opensOn,
                opensOn.withDayOfMonth(1),
                ffs().id(),
                unit,
                opensOn,
                lastDay,
                RoundState.CLOSED,
                Privacy.NAMED,
                Optional.empty(),
                true);
    }

    /** A whole form as typed: 28 points. */
    public static Map<String, String> wholeForm() {
        return AnswerSamples.complete().typed(ffs().instrument());
    }

    public static Map<String, String> wholeFormWith(String field, String value) {
        var typed = new TreeMap<>(wholeForm());
        typed.put(field, value);
        return typed;
    }

    public static LocalDate day(int dayOfNovember) {
        return LocalDate.of(2026, 11, dayOfNovember);
    }

    /** Knows FFS and nothing else. */
    public static Instruments onlyFfs() {
        return only(ffs());
    }

    /** Knows those versions and nothing else. */
    public static Instruments only(InstrumentVersion... versions) {
        return new Instruments() {
            @Override
            public Optional<InstrumentVersionId> adopt(InstrumentVersion version) {
                return Optional.of(version.id());
            }

            @Override
            public Optional<InstrumentVersion> byId(InstrumentVersionId id) {
                return adopted().stream()
                        .filter(version -> version.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<InstrumentVersion> adopted() {
                return List.of(versions);
            }
        };
    }

    /** The same round scored by another key too. */
    public static Round bridged(Round round, InstrumentVersion other) {
        return new Round(
                round.id(),
                round.name(),
                round.month(),
                round.instrument(),
                round.unit(),
                round.opensOn(),
                round.lastDay(),
                round.state(),
                round.privacy(),
                Optional.of(other.id()));
    }
}
