package se.tyngdpunkt.result.web;

import java.util.Locale;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.Round;
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
            case Conclusion.More more ->
                words.say("result.more", option(more.option()), than(more.than()), scale(more.scale()));
            case Conclusion.Fewer fewer ->
                words.say("result.fewer", option(fewer.option()), than(fewer.than()), scale(fewer.scale()));
            case Conclusion.AboutTheSame same -> words.say("result.same", scale(same.scale()), month(same.as()));
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
                words.say("result.advice.risks", up.risk().shortLabel().in(words.language()), up.before(), up.now());
        };
    }

    private String scale(Part.Scale scale) {
        return scale.label().in(words.language()).toLowerCase(words.language());
    }

    private String option(Part.Option option) {
        return option.words().in(words.language()).toLowerCase(words.language());
    }

    private String than(Round round) {
        return words.say("result.than", month(round));
    }

    private String month(Round round) {
        return words.month(round.month()).toLowerCase(words.language());
    }
}
