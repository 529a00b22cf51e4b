package se.tyngdpunkt.instrument.rule;

import java.util.stream.Stream;

/** What a value or a condition reads, however deep. */
public sealed interface Reads {

    /** The answer to a field, or the result of a measure. */
    record Name(String name) implements Reads {}

    record Norm(String key) implements Reads {}

    /** The rows of a list, persons or units. */
    record Rows(String list) implements Reads {}

    /** What one part adds to a measure; of the usual one where the key is empty. */
    record Part(String measure) implements Reads {}

    /** How something was judged by those bands. */
    record Bands(String key) implements Reads {}

    /** Whether that limit was kept. */
    record Limit(String key) implements Reads {}

    /** How the row stands to a time limit. */
    record TimeLimit() implements Reads {}

    /** The figure of the time before. */
    record Before() implements Reads {}

    static Stream<Reads> of(Value value) {
        Stream<Reads> own =
                switch (value) {
                    case Value.Named(var name) -> Stream.of(new Name(name));
                    case Value.Choose choose -> Stream.of(new Name(choose.by()));
                    case Value.Matrix matrix -> Stream.of(new Name(matrix.rows()), new Name(matrix.columns()));
                    case Value.Since since -> Stream.of(new Name(since.date()));
                    case Value.OfNorm against -> Stream.of(new Norm(against.norm()));
                    case Value.Gathered gathered -> Stream.of(new Rows(gathered.list()));
                    case Value.OfPart part -> Stream.of(new Part(part.measure()));
                    case Value.Baseline _ -> Stream.of(new Before());
                    case Value.Fixed _,
                            Value.NotDefined _,
                            Value.Joined _,
                            Value.Steps _,
                            Value.Table _,
                            Value.Tiers _,
                            Value.When _,
                            Value.Dated _,
                            Value.Fallback _,
                            Value.Rounded _ -> Stream.of();
                };
        return Stream.of(
                        own,
                        value.inner().flatMap(Reads::of),
                        value.conditions().flatMap(Reads::of))
                .flatMap(each -> each);
    }

    static Stream<Reads> of(Condition condition) {
        Stream<Reads> own =
                switch (condition) {
                    case Condition.Chosen chosen -> Stream.of(new Name(chosen.name()));
                    case Condition.Answered(var name) -> Stream.of(new Name(name));
                    case Condition.Between(var from, var to) -> Stream.of(new Name(from), new Name(to));
                    case Condition.Happened happened -> Stream.of(new Name(happened.date()));
                    case Condition.InBand judged -> Stream.of(new Bands(judged.bands()));
                    case Condition.Broken broken -> Stream.of(new Limit(broken.limit()));
                    case Condition.AtTimeLimit _ -> Stream.of(new TimeLimit());
                    case Condition.All _, Condition.Any _, Condition.Not _, Condition.Compared _ -> Stream.of();
                };
        return Stream.of(
                        own,
                        condition.inner().flatMap(Reads::of),
                        condition.values().flatMap(Reads::of))
                .flatMap(each -> each);
    }
}
