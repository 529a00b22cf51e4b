package se.tyngdpunkt.authoring.domain.shelf;

import java.util.List;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.shell.Words;

/** When something holds, told in words; nothing of what always does. */
public final class ConditionWords {

    private final Words words;
    private final ModelNames names;
    private final ValueWords values;

    ConditionWords(Words words, ModelNames names, ValueWords values) {
        this.words = words;
        this.names = names;
        this.values = values;
    }

    public String of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> joined(all.conditions(), "authoring.condition.and");
            case Condition.Any any -> joined(any.conditions(), "authoring.condition.or");
            case Condition.Not not -> words.say("authoring.condition.not", of(not.condition()));
            case Condition.Chosen chosen ->
                words.say(
                        "authoring.condition.chosen",
                        names.of(chosen.name()),
                        chosen.options().stream()
                                .map(option -> names.option(chosen.name(), option))
                                .collect(Collectors.joining(", ")));
            case Condition.Compared compared ->
                words.say(
                        "authoring.condition.compared." + compared.relation().word(),
                        values.of(compared.left()),
                        values.of(compared.right()));
            case Condition.Answered answered -> words.say("authoring.condition.answered", names.of(answered.name()));
            case Condition.Between between ->
                words.say("authoring.condition.between", names.of(between.from()), names.of(between.to()));
            case Condition.Happened happened ->
                words.say(
                        "authoring.condition.happened." + ValueWords.key(happened.span()),
                        names.of(happened.date()),
                        happened.number());
            case Condition.InBand judged ->
                words.say(
                        "authoring.condition.in-band",
                        names.of(judged.bands()),
                        judged.levels().stream()
                                .map(level -> names.option(judged.bands(), level))
                                .collect(Collectors.joining(", ")));
            case Condition.AtTimeLimit at ->
                words.say(
                        "authoring.condition.at-time-limit",
                        names.of(at.limit()),
                        at.states().stream()
                                .map(state -> words.say("authoring.time-state." + state.name()))
                                .collect(Collectors.joining(", ")));
            case Condition.Broken broken -> words.say("authoring.condition.broken", names.of(broken.limit()));
        };
    }

    private String joined(List<Condition> all, String key) {
        return all.stream()
                .map(this::of)
                .filter(told -> !told.isEmpty())
                .reduce((one, other) -> words.say(key, one, other))
                .orElse("");
    }
}
