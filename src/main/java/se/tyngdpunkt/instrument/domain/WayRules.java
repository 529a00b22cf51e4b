package se.tyngdpunkt.instrument.domain;

import static se.tyngdpunkt.instrument.domain.Finding.at;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.instrument.TalkRule.Chosen;
import se.tyngdpunkt.instrument.TalkRule.FewerThanAllEarlier;
import se.tyngdpunkt.instrument.TalkRule.Holds;
import se.tyngdpunkt.instrument.TalkRule.MoreThanAllEarlier;
import se.tyngdpunkt.instrument.TalkRule.RisksUp;
import se.tyngdpunkt.instrument.TalkRule.RowChanged;
import se.tyngdpunkt.instrument.WayOfWorking.NamedUpTo;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;

/** Rules over how a model is used and what it gives to talk about. */
final class WayRules {

    private WayRules() {}

    static Stream<Finding> monthsAreNamedOnceInOrder(Instrument instrument) {
        var months = instrument.way().months();
        var isOrdered = months.equals(List.copyOf(new TreeSet<>(months)));
        return isOrdered ? Stream.of() : Stream.of(at("way-of-working.months", "months-out-of-order"));
    }

    static Stream<Finding> talkRulesNameWhatExists(Instrument instrument) {
        return instrument.talkRules().stream().flatMap(rule -> switch (rule) {
            case MoreThanAllEarlier more -> unknown(instrument, rule, more.scale(), more.options());
            case FewerThanAllEarlier fewer -> unknown(instrument, rule, fewer.scale(), fewer.options());
            case Chosen chosen -> unknown(instrument, rule, chosen.scale(), chosen.options());
            case RisksUp _, RowChanged _, Holds _ -> Stream.of();
        });
    }

    static Stream<Finding> talkRulesHaveSomethingToCount(Instrument instrument) {
        return instrument.talkRules().stream()
                .filter(rule -> switch (rule) {
                    case MoreThanAllEarlier _, FewerThanAllEarlier _, RowChanged _ ->
                        instrument.activities().isEmpty();
                    case RisksUp _ -> instrument.risks().isEmpty();
                    case Chosen _, Holds _ -> false;
                })
                .map(rule -> at(rule.key(), "rule-without-counts"));
    }

    static Stream<Finding> changesAreMeasurable(Instrument instrument) {
        return instrument.talkRules().stream()
                .filter(rule -> rule instanceof RowChanged changed
                        && changed.shareOfLast().isNegative())
                .map(rule -> at(rule.key(), "negative-share"));
    }

    /** What needs to know whose answers they are: cases, the leader's scoring and the talk. */
    static Stream<Finding> onlyNamedRoundsKnowWhoseAnswersTheyAre(Instrument instrument) {
        var way = instrument.way();
        return way.privacy() == Privacy.NAMED
                ? Stream.of()
                : Stream.of(
                                way.namedUpTo() == NamedUpTo.UNIT_MANAGER
                                        ? Stream.of("way-of-working.named-up-to")
                                        : Stream.<String>of(),
                                way.isScoredByLeader() ? Stream.of("way-of-working") : Stream.<String>of(),
                                way.talkMinutes() > 0 ? Stream.of("way-of-working.talk-minutes") : Stream.<String>of(),
                                way.talkTemplate().isEmpty()
                                        ? Stream.<String>of()
                                        : Stream.of("way-of-working.talk-template"),
                                instrument.parts().stream()
                                        .filter(part ->
                                                part instanceof Part.Rows rows && rows.kind() == Part.Rows.Kind.CASES)
                                        .map(Part::key))
                        .flatMap(each -> each)
                        .map(where -> at(where, "needs-names"));
    }

    private static Stream<Finding> unknown(
            Instrument instrument, TalkRule rule, String scaleKey, List<String> options) {
        var scale = instrument.scale(scaleKey);
        if (scale.isEmpty()) {
            return Stream.of(at(rule.key(), "rule-names-no-scale", scaleKey));
        }
        if (options.isEmpty()) {
            return Stream.of(at(rule.key(), "rule-without-options"));
        }
        return options.stream()
                .filter(option -> scale.get().options().stream()
                        .noneMatch(known -> known.key().equals(option)))
                .map(option -> at(rule.key(), "rule-names-no-option", option, scaleKey));
    }
}
