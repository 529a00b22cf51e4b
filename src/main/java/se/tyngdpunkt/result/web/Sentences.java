package se.tyngdpunkt.result.web;

import java.util.Locale;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.picture.Advice;
import se.tyngdpunkt.result.domain.picture.Conclusion;
import se.tyngdpunkt.result.domain.picture.UnitPicture;
import se.tyngdpunkt.shell.Words;

/** Conclusions and advice in words. */
final class Sentences {

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** What the whole page shows: the first scale that has changed, else the first one. */
    String about(UnitPicture picture) {
        if (picture.chosen().isEmpty()) {
            return words.say("result.none.title");
        }
        if (!picture.insight().seesFigures()) {
            return words.say("result.shares.title");
        }
        var stage = picture.chosen().get().stage();
        if (stage != UnitPicture.Stage.PUBLISHED || picture.current().isEmpty()) {
            return words.say("result.stage." + stage.name().toLowerCase(Locale.ROOT));
        }
        var all = picture.current().get().version().instrument().scales().stream()
                .map(scale -> Conclusion.of(scale, picture))
                .toList();
        return all.stream()
                .filter(one -> one instanceof Conclusion.More || one instanceof Conclusion.Fewer)
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> !(one instanceof Conclusion.NothingShown))
                        .findFirst())
                .map(this::about)
                .orElseGet(() -> words.say("result.nothing-shown"));
    }

    String about(Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.More(var scale, var option, var change) -> change("result.more", scale, option, change);
            case Conclusion.Fewer(var scale, var option, var change) -> change("result.fewer", scale, option, change);
            case Conclusion.AboutTheSame(var scale, var option, var change) ->
                change("result.same", scale, option, change);
            case Conclusion.Most most -> words.say("result.most", option(most.option()), scale(most.scale()));
            case Conclusion.Divided divided -> words.say("result.divided", scale(divided.scale()));
            case Conclusion.NothingShown nothing -> words.say("result.scale-withheld", scale(nothing.scale()));
        };
    }

    String about(Advice advice) {
        return switch (advice) {
            case Advice.TalksLeft left -> words.say("result.advice.talks", left.talks());
            case Advice.ManyHaveNotAnswered many ->
                words.say(
                        "result.advice.answers",
                        many.answered().part(),
                        many.answered().whole());
            case Advice.HalfSay half ->
                words.say("result.advice.half", half.people(), half.of(), option(half.option()), scale(half.scale()));
            case Advice.RisksUp up ->
                words.say(
                        "result.advice.risks",
                        up.risk().shortLabel().in(words.language()),
                        up.before(),
                        up.than().labelWithin(words),
                        up.now(),
                        up.at().labelWithin(words));
        };
    }

    /** Which two rounds the changes are about, and why those two; blank where there is nothing to compare with. */
    String compared(UnitPicture picture) {
        return picture.latest()
                .flatMap(now -> picture.before()
                        .map(before -> words.say(
                                picture.comparesWithAYearBefore() ? "result.compared.year" : "result.compared.last",
                                now.round().label(words),
                                before.round().labelWithin(words))))
                .orElse("");
    }

    private String scale(Part.Scale scale) {
        return scale.label().in(words.language()).toLowerCase(words.language());
    }

    private String option(Part.Option option) {
        return option.words().in(words.language()).toLowerCase(words.language());
    }

    private String change(String key, Part.Scale scale, Part.Option option, Conclusion.Change change) {
        return words.say(
                key,
                option(option),
                scale(scale),
                change.than().labelWithin(words),
                change.now().part(),
                change.now().whole(),
                change.before().part(),
                change.before().whole());
    }

    /** Why a figure is withheld. */
    static String why(Figure.Reason reason, Words words) {
        return words.say(
                "result.withheld." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
