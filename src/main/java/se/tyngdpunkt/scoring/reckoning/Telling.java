package se.tyngdpunkt.scoring.reckoning;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.instrument.rule.Value.Joining;
import se.tyngdpunkt.scoring.reckoning.Outcome.Known;
import se.tyngdpunkt.shared.number.Exact;

/** How a number came about, in words and signs a worker can check with a pencil. */
interface Telling {

    Telling SILENT = (_, _, _, _, _) -> Told.NOTHING;

    /** {@code reading} is how the number is read where it has no end. */
    Told of(Value value, Outcome outcome, Scope place, Values values, UnaryOperator<Exact> reading);

    /**
     * How one number came about.
     *
     * @param isReckoned whether there is anything to check, and not the figure alone
     */
    record Told(String how, boolean isReckoned) {

        static final Told NOTHING = new Told("", false);
    }

    /** In one language, with the model's own labels. */
    final class Aloud implements Telling {

        private static final int LONGEST = 400;

        private final Instrument instrument;
        private final Locale language;

        Aloud(Instrument instrument, Locale language) {
            this.instrument = instrument;
            this.language = language;
        }

        @Override
        public Told of(Value value, Outcome outcome, Scope place, Values values, UnaryOperator<Exact> reading) {
            if (!(outcome instanceof Known(var number))) {
                return Told.NOTHING;
            }
            var how = how(value, place, values);
            var read = reading.apply(number);
            var told = read.in(language);
            var sign = read.equals(number) ? " = " : " ≈ ";
            return how.equals(number.in(language)) ? new Told(told, false) : new Told(how + sign + told, true);
        }

        /** What is longer than somebody checks with a pencil is told as the figure alone. */
        private String how(Value value, Scope place, Values values) {
            var told = wholly(value, place, values);
            return told.length() <= LONGEST ? told : figure(value, place, values);
        }

        private String wholly(Value value, Scope place, Values values) {
            return switch (value) {
                case Value.Joined(var join, var parts)
                when sign(join).isPresent() ->
                    parts.stream()
                            .map(part -> inner(part, join, place, values))
                            .collect(Collectors.joining(" " + sign(join).get() + " "));
                case Value.Joined(var _, var parts) ->
                    least(value)
                            .in(language)
                            .formatted(parts.stream()
                                    .map(part -> how(part, place, values))
                                    .collect(Collectors.joining(and())));
                case Value.OfPart of -> figure(value, place, values) + " (" + label(of.part()) + ")";
                case Value.Gathered of
                when instrument.part(of.list()).isPresent() ->
                    figure(value, place, values) + " (" + label(of.list()) + ")";
                case Value _ -> decided(value, place, values);
            };
        }

        /** The figure with every answer that decided it, also those that decided within what another picked out. */
        private String decided(Value value, Scope place, Values values) {
            var names = new LinkedHashSet<String>();
            var inner = value;
            for (var picked = Optional.of(value); picked.isPresent(); picked = values.picked(inner, place)) {
                inner = picked.get();
                names.addAll(deciding(inner));
            }
            return names.isEmpty() && !inner.equals(value)
                    ? how(inner, place, values)
                    : figure(value, place, values) + reasons(place, names);
        }

        private static List<String> deciding(Value value) {
            return switch (value) {
                case Value.Choose choose -> List.of(choose.by());
                case Value.Matrix matrix -> List.of(matrix.rows(), matrix.columns());
                case Value.Steps steps when steps.over() instanceof Value.Named(var name) -> List.of(name);
                case Value.Table table when table.over() instanceof Value.Named(var name) -> List.of(name);
                case Value _ -> List.of();
            };
        }

        private static Text least(Value value) {
            return value instanceof Value.Joined(var how, var _) && how == Joining.LEAST
                    ? Text.ours("det minsta av %s", "the least of %s")
                    : Text.ours("det största av %s", "the greatest of %s");
        }

        private String and() {
            return Text.ours(" och ", " and ").in(language);
        }

        private String inner(Value part, Joining around, Scope place, Values values) {
            var told = how(part, place, values);
            var isWhole = !(part instanceof Value.Joined joined)
                    || (around == Joining.SUM && sign(joined.how()).isPresent());
            return isWhole ? told : "(" + told + ")";
        }

        private static Optional<String> sign(Joining join) {
            return switch (join) {
                case SUM -> Optional.of("+");
                case DIFFERENCE -> Optional.of("−");
                case PRODUCT -> Optional.of("×");
                case QUOTIENT -> Optional.of("/");
                case LEAST, GREATEST -> Optional.empty();
            };
        }

        private String figure(Value value, Scope place, Values values) {
            return values.of(value, place) instanceof Known(var number) ? number.in(language) : "?";
        }

        /** In brackets the answers that decided. */
        private String reasons(Scope place, Collection<String> names) {
            return names.stream()
                    .flatMap(name -> place.given(name).map(given -> label(name) + ": " + answer(name, given)).stream())
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining(", "), told -> told.isEmpty() ? "" : " (" + told + ")"));
        }

        private String label(String name) {
            return fields().filter(field -> field.key().equals(name))
                    .findFirst()
                    .map(Part.Field::label)
                    .or(() -> instrument.part(name).map(Part::title))
                    .map(text -> text.in(language))
                    .orElse(name);
        }

        private String answer(String name, Given given) {
            return switch (given) {
                case Given.Figure(var number) -> number.in(language);
                case Given.Choice choice ->
                    fields().filter(field -> field.key().equals(name))
                            .flatMap(field -> field.options().stream())
                            .filter(each -> each.key().equals(choice.option()))
                            .findFirst()
                            .map(Part.Option::words)
                            .map(words -> words.in(language))
                            .orElse(choice.option());
                case Given.YesNo(var isYes) -> yesNo(isYes).in(language);
                case Given.Day(var date) -> date.toString();
                case Given.Words(var text) -> text;
            };
        }

        private static Text yesNo(boolean isYes) {
            return isYes ? Text.ours("ja", "yes") : Text.ours("nej", "no");
        }

        private Stream<Part.Field> fields() {
            return instrument.parts().stream().flatMap(part -> switch (part) {
                case Part.Figures figures -> figures.fields().stream();
                case Part.Rows rows -> rows.fields().stream();
                case Part _ -> List.<Part.Field>of().stream();
            });
        }
    }
}
