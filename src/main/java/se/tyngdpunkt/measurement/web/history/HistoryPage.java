package se.tyngdpunkt.measurement.web.history;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.scoring.Standing;

/**
 * A worker's own measurements.
 *
 * @param toFillIn those she may write in now
 * @param all every one, the latest first
 * @param told what she has submitted, the oldest first
 * @param rowsDeleted those of which rows of ended cases have been deleted
 * @param withoutAnswers rounds around her of which no answers are left, hers or others'
 */
public record HistoryPage(
        List<Measured> toFillIn,
        List<Measured> all,
        List<Told> told,
        Set<MeasurementId> rowsDeleted,
        List<Round> withoutAnswers) {

    public HistoryPage {
        toFillIn = List.copyOf(toFillIn);
        all = List.copyOf(all);
        told = List.copyOf(told);
        rowsDeleted = Set.copyOf(rowsDeleted);
        withoutAnswers = List.copyOf(withoutAnswers);
    }

    /** The latest, by its round's own key. */
    public Told latest() {
        return told.stream()
                .filter(one -> !one.isByBridge())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** Whether any of the models weighs what she has answered. */
    public boolean hasSums() {
        return told.stream().anyMatch(one -> one.version().instrument().weighsPeople());
    }

    public boolean hasShares() {
        return told.stream()
                .anyMatch(one -> one.occasion().main().flatMap(Standing::share).isPresent());
    }

    public boolean hasLevels() {
        return told.stream()
                .anyMatch(one -> one.occasion().main().flatMap(Standing::level).isPresent());
    }

    public boolean hasRisks() {
        return told.stream().anyMatch(one -> !one.version().instrument().risks().isEmpty());
    }

    /** Her share of the norm in that round, empty where its model has none. */
    public String share(Told one, Locale language) {
        return one.occasion()
                .main()
                .flatMap(standing -> standing.shareIn(language))
                .orElse("");
    }

    /** The word of the level she fell in, empty where the model judges nothing. */
    public String level(Told one, Locale language) {
        return one.occasion()
                .main()
                .flatMap(Standing::level)
                .map(level -> level.band().word().in(language))
                .orElse("");
    }

    /** Whether that round's version may not stand beside the one before it, so that the line is broken there. */
    public boolean breaksAt(int index) {
        return index > 0
                && !told.get(index)
                        .version()
                        .isComparableWith(told.get(index - 1).version());
    }
}
