package se.tyngdpunkt.measurement.domain.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.shared.text.FreeText;

/**
 * What a manager typed in the fields about the unit, and nothing else.
 *
 * @param read what is read and judged, also what may not be kept
 * @param kept the same without that; what stood there before stands in its place
 */
record TypedFigures(SortedMap<String, String> read, SortedMap<String, String> kept) {

    static TypedFigures of(Instrument instrument, Map<String, String> sent, Map<String, String> before, LocalDate day) {
        var typed = new TypedFigures(new TreeMap<>(), new TreeMap<>());
        instrument.unitFigures().stream()
                .flatMap(part -> RowFields.askedOfUnit(part).stream())
                .forEach(asked -> typed.take(asked, sent, before, day));
        return typed;
    }

    private void take(RowFields.Asked asked, Map<String, String> sent, Map<String, String> before, LocalDate day) {
        var name = asked.name().name();
        var text = sent.getOrDefault(name, "");
        switch (FreeText.read(text, asked.longest())) {
            case FreeText.Accepted(String tidy) -> {
                read.put(name, asked.kept(tidy, day));
                kept.put(name, asked.kept(tidy, day));
            }
            case FreeText.Refused _ -> {
                read.put(name, text);
                Optional.ofNullable(before.get(name)).ifPresent(former -> kept.put(name, former));
            }
            case FreeText.Blank _ -> {}
        }
    }
}
