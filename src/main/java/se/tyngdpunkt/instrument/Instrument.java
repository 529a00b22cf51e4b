package se.tyngdpunkt.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A measurement model in one version: what it asks, how it weighs, how it is used and where it comes from. */
public record Instrument(
        String key,
        String version,
        LocalDate validFrom,
        Text title,
        Text summary,
        Provenance provenance,
        WayOfWorking way,
        List<Part> parts,
        List<TalkRule> talkRules,
        List<String> comparableVersions) {

    public Instrument {
        parts = List.copyOf(parts);
        talkRules = List.copyOf(talkRules);
        comparableVersions = List.copyOf(comparableVersions);
    }

    public List<Part.Scale> scales() {
        return each(Part.SelfRating.class)
                .flatMap(part -> part.scales().stream())
                .toList();
    }

    public List<Part.TimeField> timeFields() {
        return each(Part.WorkingTime.class)
                .flatMap(part -> part.fields().stream())
                .toList();
    }

    public List<Part.ActivityRow> activities() {
        return each(Part.CountedActivities.class)
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    public List<Part.RiskRow> risks() {
        return each(Part.RiskCounts.class).flatMap(part -> part.rows().stream()).toList();
    }

    public Optional<Part.FreeComment> comment() {
        return each(Part.FreeComment.class).findFirst();
    }

    public Optional<Part.Scale> scale(String scaleKey) {
        return scales().stream().filter(scale -> scale.key().equals(scaleKey)).findFirst();
    }

    private <P extends Part> Stream<P> each(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
