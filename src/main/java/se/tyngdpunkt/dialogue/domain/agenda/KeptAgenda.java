package se.tyngdpunkt.dialogue.domain.agenda;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Part.Scale;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.talk.TalkPoint;
import se.tyngdpunkt.shared.number.Exact;

/**
 * The suggested agenda as it stood when the talk was held: which rules, and the figures they stood on. Neither a later
 * round, moved answers nor a changed rule alters it; it is said in words when it is read.
 */
public record KeptAgenda(List<Map<String, String>> items) {

    public KeptAgenda {
        items = items.stream().map(Map::copyOf).toList();
    }

    public static KeptAgenda of(List<AgendaItem> suggested) {
        return new KeptAgenda(suggested.stream().map(KeptAgenda::figures).toList());
    }

    public List<AgendaItem> read(Instrument instrument, Function<ActionId, Optional<Action>> actions) {
        return items.stream()
                .flatMap(item -> new Reading(item, instrument).item(actions).stream())
                .toList();
    }

    private static Map<String, String> figures(AgendaItem item) {
        return switch (item) {
            case AgendaItem.OfAction(var action, var state, var due) ->
                Map.of("action", action.id().value().toString(), "state", state.name(), "due", due.toString());
            case AgendaItem.OfPoint(var point) -> figures(point);
            case AgendaItem.OfTemplate(var template) -> Map.of("template", template.key());
            case AgendaItem.OfRisks(int sum) -> Map.of("risks", Integer.toString(sum));
            case AgendaItem.OfContested contested ->
                Map.of(
                        "contested", contested.id().toString(),
                        "number", Integer.toString(contested.number()),
                        "label", contested.label(),
                        "words", contested.words(),
                        "standing", contested.standing().name(),
                        "reason", contested.reason());
            case AgendaItem.Own _ -> throw new IllegalArgumentException("The pair's own words are kept as they are");
        };
    }

    private static Map<String, String> figures(TalkPoint point) {
        var figures = new HashMap<>(Map.of("rule", point.rule().key()));
        figures.putAll(
                switch (point) {
                    case TalkPoint.MoreThanAllEarlier(var _, var now, var highest, int rounds, var scale, var chosen) ->
                        compared(now, highest, rounds, scale, chosen);
                    case TalkPoint.FewerThanAllEarlier(var _, var now, var lowest, int rounds, var scale, var chosen) ->
                        compared(now, lowest, rounds, scale, chosen);
                    case TalkPoint.Chosen(var _, var scale, var chosen) ->
                        Map.of("scale", scale.key(), "option", chosen.key());
                    case TalkPoint.Holds _ -> Map.of();
                    case TalkPoint.RisksUp(var _, int now, int last) -> Map.of("now", "" + now, "before", "" + last);
                    case TalkPoint.RowChanged(var _, var row, int now, int last) ->
                        Map.of("row", row.key(), "now", "" + now, "before", "" + last);
                });
        return figures;
    }

    private static Map<String, String> compared(Points now, Points before, int rounds, Scale scale, Option chosen) {
        return Map.of(
                "now", now.toString(),
                "before", before.toString(),
                "rounds", Integer.toString(rounds),
                "scale", scale.key(),
                "option", chosen.key());
    }

    /** One item on its way back; nothing of it where the model or the plan no longer knows what it was about. */
    private record Reading(Map<String, String> figures, Instrument instrument) {

        Optional<AgendaItem> item(Function<ActionId, Optional<Action>> actions) {
            if (figures.containsKey("action")) {
                return actions.apply(new ActionId(UUID.fromString(text("action"))))
                        .map(action -> new AgendaItem.OfAction(
                                action, AgendaItem.Promise.valueOf(text("state")), LocalDate.parse(text("due"))));
            }
            if (figures.containsKey("contested")) {
                return Optional.of(new AgendaItem.OfContested(
                        UUID.fromString(text("contested")),
                        number("number"),
                        text("label"),
                        text("words"),
                        AgendaItem.Standing.valueOf(text("standing")),
                        text("reason")));
            }
            if (figures.containsKey("template")) {
                return instrument.way().talkTemplate().stream()
                        .filter(item -> item.key().equals(text("template")))
                        .findFirst()
                        .map(AgendaItem.OfTemplate::new);
            }
            if (figures.containsKey("risks")) {
                return Optional.of(new AgendaItem.OfRisks(number("risks")));
            }
            return instrument.talkRules().stream()
                    .filter(rule -> rule.key().equals(text("rule")))
                    .findFirst()
                    .flatMap(this::point)
                    .map(AgendaItem.OfPoint::new);
        }

        private Optional<TalkPoint> point(TalkRule rule) {
            return switch (rule) {
                case TalkRule.MoreThanAllEarlier _ ->
                    chosen((scale, option) -> new TalkPoint.MoreThanAllEarlier(
                            rule, points("now"), points("before"), number("rounds"), scale, option));
                case TalkRule.FewerThanAllEarlier _ ->
                    chosen((scale, option) -> new TalkPoint.FewerThanAllEarlier(
                            rule, points("now"), points("before"), number("rounds"), scale, option));
                case TalkRule.Chosen _ -> chosen((scale, option) -> new TalkPoint.Chosen(rule, scale, option));
                case TalkRule.RisksUp _ -> Optional.of(new TalkPoint.RisksUp(rule, number("now"), number("before")));
                case TalkRule.Holds _ -> Optional.of(new TalkPoint.Holds(rule));
                case TalkRule.RowChanged _ ->
                    instrument.activities().stream()
                            .filter(row -> row.key().equals(text("row")))
                            .findFirst()
                            .map(row -> new TalkPoint.RowChanged(rule, row, number("now"), number("before")));
            };
        }

        private Optional<TalkPoint> chosen(BiFunction<Scale, Option, TalkPoint> point) {
            return instrument.scale(text("scale")).flatMap(scale -> scale.options().stream()
                    .filter(option -> option.key().equals(text("option")))
                    .findFirst()
                    .map(option -> point.apply(scale, option)));
        }

        private String text(String name) {
            return figures.getOrDefault(name, "");
        }

        private int number(String name) {
            return Integer.parseInt(text(name));
        }

        private Points points(String name) {
            return new Points(Exact.parse(text(name)).orElseThrow());
        }
    }
}
