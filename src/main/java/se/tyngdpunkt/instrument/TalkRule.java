package se.tyngdpunkt.instrument;

import java.util.List;
import se.tyngdpunkt.instrument.rule.Condition;
import se.tyngdpunkt.shared.number.Exact;

/** When the form gives the pair something to talk about. Compares a person with herself only, never with colleagues. */
public sealed interface TalkRule {

    String key();

    Text title();

    /** The question the pair may start from. */
    Text question();

    /** The sum is higher than in all her earlier rounds, and yet one of the options was chosen. */
    record MoreThanAllEarlier(String key, Text title, Text question, String scale, List<String> options)
            implements TalkRule {
        public MoreThanAllEarlier {
            options = List.copyOf(options);
        }
    }

    /** The sum is lower than in all her earlier rounds, and yet one of the options was chosen. */
    record FewerThanAllEarlier(String key, Text title, Text question, String scale, List<String> options)
            implements TalkRule {
        public FewerThanAllEarlier {
            options = List.copyOf(options);
        }
    }

    /** One of the options was chosen; needs no history. */
    record Chosen(String key, Text title, Text question, String scale, List<String> options) implements TalkRule {
        public Chosen {
            options = List.copyOf(options);
        }
    }

    /** The risks are more than last time. */
    record RisksUp(String key, Text title, Text question) implements TalkRule {}

    /** A row moved by at least so many, and by at least that share of last time's count. */
    record RowChanged(String key, Text title, Text question, int atLeast, Exact shareOfLast) implements TalkRule {}

    /** Something declared holds of the answers and their result, such as many points and a good feeling. */
    record Holds(String key, Text title, Text question, Condition when) implements TalkRule {}
}
