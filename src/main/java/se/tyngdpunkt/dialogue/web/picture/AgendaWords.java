package se.tyngdpunkt.dialogue.web.picture;

import se.tyngdpunkt.dialogue.domain.agenda.Agenda;
import se.tyngdpunkt.dialogue.domain.agenda.AgendaItem;
import se.tyngdpunkt.dialogue.domain.reading.TalkView;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.talk.TalkPoint;
import se.tyngdpunkt.shell.Words;

/** Says each item: what it is, the figures that put it here, and the model's own question. */
final class AgendaWords {

    private final TalkView view;
    private final Words words;

    private AgendaWords(TalkView view, Words words) {
        this.view = view;
        this.words = words;
    }

    static AgendaPart of(TalkView view, String typed, Words words) {
        var saying = new AgendaWords(view, words);
        return new AgendaPart(
                view.agenda().lines().stream()
                        .map(line -> saying.line(line.item(), line.struck()))
                        .toList(),
                madeKey(view),
                view.mayWrite(),
                typed);
    }

    private static String madeKey(TalkView view) {
        return view.talk() instanceof OpenTalk
                ? (hasTemplate(view.agenda()) ? "dialogue.agenda.made-with-template" : "dialogue.agenda.made")
                : switch (view.agenda().origin()) {
                    case KEPT -> "dialogue.agenda.kept";
                    case WORKED_OUT -> "dialogue.agenda.worked-out-now";
                };
    }

    private static boolean hasTemplate(Agenda agenda) {
        return agenda.lines().stream().anyMatch(line -> line.item() instanceof AgendaItem.OfTemplate);
    }

    private AgendaPart.Line line(AgendaItem item, boolean struck) {
        return switch (item) {
            case AgendaItem.OfAction action ->
                new AgendaPart.Line(item.key(), action.action().intent().what(), text(action), struck);
            case AgendaItem.OfPoint(TalkPoint point) ->
                new AgendaPart.Line(item.key(), title(point), why(point) + " " + question(point), struck);
            case AgendaItem.OfContested contested ->
                new AgendaPart.Line(
                        item.key(),
                        words.say(
                                "dialogue.agenda.contested",
                                contested.label().isEmpty()
                                        ? words.say("dialogue.agenda.contested.row", contested.number())
                                        : contested.label()),
                        text(contested),
                        struck);
            case AgendaItem.OfTemplate(var template) ->
                new AgendaPart.Line(
                        item.key(),
                        template.title().in(words.language()),
                        template.hint().in(words.language()),
                        struck);
            case AgendaItem.OfRisks(int sum) ->
                new AgendaPart.Line(
                        item.key(),
                        words.say("dialogue.agenda.risks", sum),
                        words.say("dialogue.agenda.risks.text"),
                        struck);
            case AgendaItem.Own own ->
                new AgendaPart.Line(
                        item.key(), own.words(), words.say("dialogue.agenda.own", view.givenNameOf(own.by())), struck);
        };
    }

    private String text(AgendaItem.OfContested item) {
        var worker = view.givenNameOf(view.talk().worker());
        var own = words.say("dialogue.agenda.contested.words", worker, item.words());
        return switch (item.standing()) {
            case WAITING -> own + " " + words.say("dialogue.agenda.contested.waiting");
            case KEPT -> own + " " + words.say("dialogue.agenda.contested.kept", item.reason());
            case CHANGED -> own + " " + words.say("dialogue.agenda.contested.changed", item.reason());
        };
    }

    private String text(AgendaItem.OfAction item) {
        var who = view.nameOf(item.action().intent().responsible());
        return switch (item.state()) {
            case OVERDUE -> words.say("dialogue.agenda.overdue", words.date(item.due()), who);
            case UNDER_WAY -> words.say("dialogue.agenda.unfinished", words.date(item.due()), who);
            case DONE -> words.say("dialogue.agenda.done");
        };
    }

    /** The model puts its question to the worker; her leader reads it as put to her. */
    private String question(TalkPoint point) {
        var question = point.rule().question().in(words.language());
        return view.access().isWorker()
                ? question
                : words.say(
                        "dialogue.agenda.question-to",
                        view.givenNameOf(view.talk().worker()),
                        question);
    }

    private String title(TalkPoint point) {
        var title = point.rule().title().in(words.language());
        return point instanceof TalkPoint.RowChanged changed
                ? title + ": " + Phrases.lowerFirst(changed.row().shortLabel().in(words.language()), words)
                : title;
    }

    private String why(TalkPoint point) {
        return switch (point) {
            case TalkPoint.MoreThanAllEarlier more ->
                words.say(
                                "dialogue.agenda.more",
                                more.now().in(words.language()),
                                more.highestEarlier().in(words.language()),
                                more.earlierRounds())
                        + " " + chose(more.scale(), more.chosen());
            case TalkPoint.FewerThanAllEarlier fewer ->
                words.say(
                                "dialogue.agenda.fewer",
                                fewer.now().in(words.language()),
                                fewer.lowestEarlier().in(words.language()),
                                fewer.earlierRounds())
                        + " " + chose(fewer.scale(), fewer.chosen());
            case TalkPoint.Chosen chosen -> chose(chosen.scale(), chosen.chosen());
            case TalkPoint.Holds _ -> "";
            case TalkPoint.RisksUp risks -> words.say("dialogue.agenda.risks-up", risks.lastTime(), risks.now());
            case TalkPoint.RowChanged changed ->
                words.say("dialogue.agenda.row-changed", changed.lastTime(), changed.now());
        };
    }

    private String chose(Part.Scale scale, Part.Option option) {
        var on = Phrases.lowerFirst(scale.label().in(words.language()), words);
        var answer = Phrases.lowerFirst(option.words().in(words.language()), words);
        return view.access().isWorker()
                ? words.say("dialogue.agenda.you-chose", answer, on)
                : words.say(
                        "dialogue.agenda.she-chose",
                        view.givenNameOf(view.talk().worker()),
                        answer,
                        on);
    }
}
