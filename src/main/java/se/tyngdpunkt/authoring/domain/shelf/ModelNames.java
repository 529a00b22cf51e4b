package se.tyngdpunkt.authoring.domain.shelf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Text;

/** What the keys of a model are called: the labels and titles it gives them. */
final class ModelNames {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();
    private final Locale language;

    ModelNames(Instrument instrument, Locale language) {
        this.language = language;
        instrument.parts().forEach(part -> {
            name(part.key(), part.title());
            switch (part) {
                case Part.SelfRating felt ->
                    felt.scales().forEach(scale -> {
                        name(scale.key(), scale.label());
                        options(scale.key(), scale.options());
                    });
                case Part.WorkingTime time -> time.fields().forEach(field -> name(field.key(), field.label()));
                case Part.CountedActivities counted -> counted.rows().forEach(row -> name(row.key(), row.label()));
                case Part.RiskCounts risks -> risks.rows().forEach(row -> name(row.key(), row.label()));
                case Part.Figures figures -> figures.fields().forEach(this::field);
                case Part.Rows rows -> {
                    rows.fields().forEach(this::field);
                    rows.timeLimits().forEach(limit -> name(limit.key(), limit.title()));
                }
                case Part.Reductions less -> less.reasons().forEach(reason -> name(reason.key(), reason.label()));
                case Part.FreeComment _ -> {}
            }
        });
        var calculation = instrument.calculation();
        calculation.measures().forEach(measure -> name(measure.key(), measure.title()));
        calculation.norms().forEach(norm -> name(norm.key(), norm.title()));
        calculation.limits().forEach(limit -> name(limit.key(), limit.title()));
        calculation.bands().forEach(bands -> {
            name(bands.key(), bands.title());
            bands.levels().forEach(level -> option(bands.key(), level.key(), level.word()));
        });
    }

    String of(String key) {
        return names.getOrDefault(key, key);
    }

    String option(String of, String key) {
        return options.getOrDefault(of + " " + key, key);
    }

    private void field(Part.Field field) {
        name(field.key(), field.label());
        options(field.key(), field.options());
    }

    private void options(String of, List<Part.Option> all) {
        all.forEach(option -> option(of, option.key(), option.words()));
    }

    private void option(String of, String key, Text words) {
        if (!words.isBlank()) {
            options.put(of + " " + key, words.in(language));
        }
    }

    private void name(String key, Text words) {
        if (!words.isBlank()) {
            names.putIfAbsent(key, words.in(language));
        }
    }
}
