package se.tyngdpunkt.measurement.earlier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shared.UnitId;

/**
 * A round that was measured elsewhere.
 *
 * @param privacy who may see the answers, as everybody in it was told then
 * @param file the name of the file that tells of it
 * @param digest the SHA-256 of that file
 */
public record EarlierRound(
        String name,
        InstrumentVersion instrument,
        UnitId unit,
        LocalDate firstDay,
        LocalDate lastDay,
        Privacy privacy,
        String file,
        String digest) {

    /** Told by its first day. */
    public LocalDate month() {
        return firstDay.withDayOfMonth(1);
    }

    public boolean isAnonymous() {
        return privacy == Privacy.ANONYMOUS;
    }

    /** Whether a table with one row for each person holds all that the model asks of her: no lists, and nothing that a leader answers. */
    public static boolean fits(Instrument model) {
        return model.fitsTheForm()
                && !model.way().isScoredByLeader()
                && model.partsOf(Level.PERSON).stream().allMatch(part -> switch (part) {
                    case Part.Rows _, Part.Reductions _ -> false;
                    case Part.Figures figures ->
                        figures.fields().stream().allMatch(field -> field.giver() == Part.Giver.WORKER);
                    case Part _ -> true;
                })
                && !AnswerField.of(model).isEmpty();
    }

    /** Never more open than the model lets a round be. */
    public static List<Privacy> modes(Instrument model) {
        return Stream.of(Privacy.values())
                .filter(mode -> mode.compareTo(model.way().privacy()) >= 0)
                .toList();
    }

    /** What may be answered in it: of an anonymous one nothing in words of one's own, which tell whose they are. */
    public static List<AnswerField> fields(Instrument model, Privacy privacy) {
        return model.partsOf(Level.PERSON).stream()
                .flatMap(part -> privacy == Privacy.ANONYMOUS ? withoutWords(part) : Stream.of(part))
                .flatMap(part -> AnswerField.of(part, Map.of()).stream())
                .filter(field -> privacy != Privacy.ANONYMOUS || !field.key().endsWith("-reason"))
                .toList();
    }

    private static Stream<Part> withoutWords(Part part) {
        return switch (part) {
            case Part.FreeComment _ -> Stream.of();
            case Part.Figures figures ->
                Stream.of(new Part.Figures(
                        figures.key(),
                        figures.title(),
                        figures.hint(),
                        figures.required(),
                        figures.level(),
                        figures.fields().stream()
                                .filter(field -> field.type() != Part.FieldType.TEXT)
                                .toList()));
            case Part _ -> Stream.of(part);
        };
    }
}
