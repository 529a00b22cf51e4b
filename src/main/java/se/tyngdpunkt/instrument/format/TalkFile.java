package se.tyngdpunkt.instrument.format;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.instrument.TalkRule.Chosen;
import se.tyngdpunkt.instrument.TalkRule.FewerThanAllEarlier;
import se.tyngdpunkt.instrument.TalkRule.MoreThanAllEarlier;
import se.tyngdpunkt.instrument.TalkRule.RisksUp;
import se.tyngdpunkt.instrument.TalkRule.RowChanged;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.WayOfWorking.TemplateItem;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.rule.Condition;

/** The rules for the talk in a model's file, and what every talk takes up. */
final class TalkFile {

    private static final Map<String, Function<Section, TalkRule>> KINDS = Map.of(
            "more-than-all-earlier", TalkFile::more,
            "fewer-than-all-earlier", TalkFile::fewer,
            "chosen", TalkFile::chosen,
            "risks-up", TalkFile::risksUp,
            "row-changed", TalkFile::rowChanged,
            "holds", TalkFile::holds);

    private static final int LARGEST_COUNT = 999;

    /** A talk of half an hour has no room for more. */
    private static final int MOST_OF_TEMPLATE = 12;

    private TalkFile() {}

    static TalkRule read(Section section) {
        return section.choice("when", KINDS, TalkFile::risksUp).apply(section);
    }

    static List<TemplateItem> template(Section way) {
        var items = way.sectionsOr(
                "talk-template",
                item -> new TemplateItem(
                        item.key("key"),
                        item.text("title"),
                        item.textOr("hint", Text.NONE),
                        item.stringOr("cite", "")));
        if (items.size() > MOST_OF_TEMPLATE) {
            way.fault("talk-template", "too-many-items", Integer.toString(MOST_OF_TEMPLATE));
        }
        return items;
    }

    private static TalkRule more(Section rule) {
        return new MoreThanAllEarlier(
                rule.key("key"), rule.text("title"), rule.text("question"), rule.key("scale"), rule.words("options"));
    }

    private static TalkRule fewer(Section rule) {
        return new FewerThanAllEarlier(
                rule.key("key"), rule.text("title"), rule.text("question"), rule.key("scale"), rule.words("options"));
    }

    private static TalkRule chosen(Section rule) {
        return new Chosen(
                rule.key("key"), rule.text("title"), rule.text("question"), rule.key("scale"), rule.words("options"));
    }

    private static TalkRule risksUp(Section rule) {
        return new RisksUp(rule.key("key"), rule.text("title"), rule.text("question"));
    }

    private static TalkRule rowChanged(Section rule) {
        return new RowChanged(
                rule.key("key"),
                rule.text("title"),
                rule.text("question"),
                rule.whole("at-least", 1, LARGEST_COUNT),
                rule.exact("share-of-last"));
    }

    private static TalkRule holds(Section rule) {
        return new TalkRule.Holds(
                rule.key("key"),
                rule.text("title"),
                rule.text("question"),
                rule.tree("condition", Condition.always(), ConditionFile::read));
    }
}
