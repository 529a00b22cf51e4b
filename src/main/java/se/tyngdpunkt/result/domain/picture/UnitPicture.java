package se.tyngdpunkt.result.domain.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.result.domain.regrouped.Regroup.Organised;
import se.tyngdpunkt.shared.UnitId;

/**
 * A unit as one reader may see it.
 *
 * @param rounds every round that the unit is in, the latest first
 * @param past every round that has published figures of it, the oldest first; none for whoever sees shares only
 * @param parts its parts in the chosen round
 * @param grouping whose figures are the unit's
 */
public record UnitPicture(
        Unit unit,
        Insight insight,
        List<Round> rounds,
        Optional<Chosen> chosen,
        List<Past> past,
        List<PartOfUnit> parts,
        Grouping grouping) {

    public UnitPicture {
        rounds = List.copyOf(rounds);
        past = List.copyOf(past);
        parts = List.copyOf(parts);
    }

    /**
     * Which parts of the organisation the figures of each round are of.
     *
     * @param hasChoice whether the unit was made of other parts in any round that the reader may see
     * @param divided the rounds that cannot be told as organised now, the oldest first
     */
    public record Grouping(Organised organised, boolean hasChoice, List<Round> divided) {

        /** Nothing else to choose. */
        public static final Grouping ONLY = new Grouping(Organised.THEN, false, List.of());

        public Grouping {
            divided = List.copyOf(divided);
        }

        public boolean isNow() {
            return organised == Organised.NOW;
        }
    }

    /** How far the chosen round has come towards figures. */
    public enum Stage {
        OPEN,
        /** Closed, and made when the leaders have scored by the key. */
        SCORING,
        COMPUTING,
        PUBLISHED
    }

    /**
     * The round that is looked at.
     *
     * @param keptBack whether it was reopened after its figures had been published
     */
    public record Chosen(Round round, Stage stage, boolean keptBack, Figure<Share> answered, Figure<Share> talks) {

        /** The last day to answer, or for the leaders to score. */
        public LocalDate lastDay() {
            return stage == Stage.SCORING ? round.lastDay().plusDays(FreezeRound.DAYS_TO_SCORE) : round.lastDay();
        }
    }

    /** One round's published figures by one key; {@code breaks} when its version may not stand beside the one before of the same model. */
    public record Past(Round round, InstrumentVersion version, FrozenSet set, Published figures, boolean breaks) {

        /** Whether that is a version of the same model; another model asks something else, and has a story of its own. */
        public boolean isOfModel(InstrumentVersion other) {
            return version.instrument().key().equals(other.instrument().key());
        }

        boolean isOf(Round other) {
            return round.id().equals(other.id());
        }

        /** Whether they are by the other key of a bridge round. */
        public boolean isBridge() {
            return round.bridge().filter(version.id()::equals).isPresent();
        }
    }

    /**
     * A unit or group in it, or those who work directly in it.
     *
     * @param figures absent before publication, and for whoever sees shares only
     */
    public record PartOfUnit(
            UnitId unit,
            String name,
            boolean direct,
            boolean hasPage,
            Figure<Share> answered,
            Figure<Share> talks,
            Optional<Published> figures) {}

    /** The chosen round's figures, once published. */
    public Optional<Past> current() {
        return chosen.flatMap(one -> past.stream()
                .filter(each -> each.isOf(one.round()) && !each.isBridge())
                .findFirst());
    }

    /** The latest figures there are to talk about: the chosen round's, else those of the last round that has any. */
    public Optional<Past> latest() {
        return current().or(() -> past.stream().filter(each -> !each.isBridge()).reduce((_, later) -> later));
    }

    /** What the latest figures are compared with: a year before where that was measured, else the time before. */
    public Optional<Past> before() {
        return latest().flatMap(now -> {
            var earlier = past.subList(0, past.indexOf(now)).stream()
                    .filter(each -> !each.isOf(now.round()) && now.version().isComparableWith(each.version()))
                    .toList();
            return earlier.stream()
                    .filter(each -> isAYearBefore(each, now))
                    .min(Comparator.comparing(each -> Math.abs(365
                            - ChronoUnit.DAYS.between(
                                    each.round().opensOn(), now.round().opensOn()))))
                    .or(() -> earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast()));
        });
    }

    /** Whether that is the same season; the time before is another one. */
    public boolean comparesWithAYearBefore() {
        return latest().flatMap(now -> before().filter(then -> isAYearBefore(then, now)))
                .isPresent();
    }

    private static boolean isAYearBefore(Past then, Past now) {
        return then.round().month().equals(now.round().month().minusYears(1));
    }
}
