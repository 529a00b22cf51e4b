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

    /** Whether it asks anything of a person, and can be asked at all. */
    public static boolean fits(Instrument model) {
        return model.fitsTheForm()
                && model.partsOf(Level.PERSON).stream()
                        .anyMatch(part -> part instanceof Part.Rows
                                || part instanceof Part.Reductions
                                || !AnswerField.of(part, Map.of()).isEmpty());
    }

    /** Never more open than the model lets a round be; cases and what a leader scores have names, and rows tell whose they are. */
    public static List<Privacy> modes(Instrument model) {
        var needsNames = model.way().isScoredByLeader()
                || lists(model).stream()
                        .anyMatch(list -> list instanceof Part.Rows rows && rows.kind() == Part.Rows.Kind.CASES);
        return Stream.of(Privacy.values())
                .filter(mode -> mode.compareTo(model.way().privacy()) >= 0)
                .filter(mode -> mode == Privacy.NAMED || !needsNames)
                .filter(mode -> mode != Privacy.ANONYMOUS || lists(model).isEmpty())
                .toList();
    }

    /** The parts in which one person has any number of rows. */
    public static List<Part> lists(Instrument model) {
        return model.partsOf(Level.PERSON).stream()
                .filter(part -> part instanceof Part.Rows || part instanceof Part.Reductions)
                .toList();
    }

    /** What is asked in it: of an anonymous one nothing in words of one's own, which tell whose they are. */
    public static List<Part> parts(Instrument model, Privacy privacy) {
        return model.partsOf(Level.PERSON).stream()
                .flatMap(part -> privacy == Privacy.ANONYMOUS ? withoutWords(part) : Stream.of(part))
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
                                .map(EarlierRound::withoutReason)
                                .toList()));
            case Part _ -> Stream.of(part);
        };
    }

    private static Part.Field withoutReason(Part.Field field) {
        return new Part.Field(
                field.key(),
                field.label(),
                field.hint(),
                field.type(),
                field.options(),
                field.allowed(),
                field.giver(),
                field.required(),
                false,
                field.mayCarryOver(),
                field.citation());
    }
}
