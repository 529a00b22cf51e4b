package se.tyngdpunkt.dialogue.web.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shell.Words;

/** Says a picture in words built from its figures. */
final class Picturing {

    private final Picture picture;
    private final Words words;

    private Picturing(Picture picture, Words words) {
        this.picture = picture;
        this.words = words;
    }

    static PicturePart of(Picture picture, String who, Words words) {
        var picturing = new Picturing(picture, words);
        return new PicturePart(
                who.isEmpty()
                        ? words.say("dialogue.picture.yours")
                        : words.say("dialogue.picture.hers", Phrases.genitive(who, words)),
                picturing.said(who),
                picturing.counted(),
                picturing.terms(),
                picturing.rows(),
                picture.main().flatMap(Standing::level).map(Standing.Level::band),
                picture.score().sum().map(sum -> sum.in(words.language())).orElse(""),
                picture.score().isComplete(),
                !picture.instrument().timeFields().isEmpty(),
                picture.instrument().filling().isInvented());
    }

    private PicturePart.Voice said(String who) {
        var facts = Stream.concat(
                        picture.instrument().scales().stream()
                                .filter(_ -> !picture.isFeltHidden())
                                .map(this::fact),
                        Stream.concat(
                                picture.instrument().timeFields().stream().map(this::fact),
                                picture.instrument().figures().stream().map(this::fact)))
                .toList();
        return new PicturePart.Voice(saidHeadline(who), facts, picture.answers().comment());
    }

    private String saidHeadline(String who) {
        var chosen = picture.instrument().scales().stream()
                .flatMap(scale -> chosen(scale).stream()
                        .map(option -> words.say(
                                "dialogue.picture.chose",
                                option,
                                Phrases.lowerFirst(scale.label().in(words.language()), words))))
                .toList();
        if (picture.isFeltHidden()) {
            return words.say("dialogue.picture.felt-hidden", who);
        }
        if (chosen.isEmpty()) {
            return words.say("dialogue.picture.chose-nothing");
        }
        var all = Phrases.and(chosen, words);
        return who.isEmpty()
                ? words.say("dialogue.picture.you-answer", all)
                : words.say("dialogue.picture.she-answers", who, all);
    }

    private Optional<String> chosen(Part.Scale scale) {
        return picture.answers().option(scale.key()).flatMap(key -> scale.options().stream()
                .filter(option -> option.key().equals(key))
                .map(option -> Phrases.lowerFirst(option.words().in(words.language()), words))
                .findFirst());
    }

    private PicturePart.Fact fact(Part.Scale scale) {
        return new PicturePart.Fact(
                scale.label().in(words.language()),
                chosen(scale).map(option -> Phrases.upperFirst(option, words)).orElse(blank()));
    }

    private PicturePart.Fact fact(Part.TimeField field) {
        var unit = field.unit() == Part.TimeUnit.HOURS ? "dialogue.picture.hours" : "dialogue.picture.per-cent";
        var value = picture.answers()
                .time(field.key())
                .map((BigDecimal figure) -> words.say(unit, Exact.of(figure).in(words.language())))
                .orElse(blank());
        return new PicturePart.Fact(field.label().in(words.language()), value);
    }

    private PicturePart.Fact fact(Part.Field field) {
        return new PicturePart.Fact(
                field.label().in(words.language()),
                picture.answers()
                        .figure(field.key())
                        .map(given -> told(field, given))
                        .orElse(blank()));
    }

    private String told(Part.Field field, Given given) {
        return switch (given) {
            case Given.Figure(var number)
            when field.type() == Part.FieldType.HOURS ->
                beside(field, "dialogue.picture.hours", number.in(words.language()));
            case Given.Figure(var number)
            when field.type() == Part.FieldType.PER_CENT ->
                beside(field, "dialogue.picture.per-cent", number.times(100).in(words.language()));
            case Given.Figure(var number) -> number.in(words.language());
            case Given.Choice choice ->
                field.options().stream()
                        .filter(option -> option.key().equals(choice.option()))
                        .map(option -> option.words().in(words.language()))
                        .findFirst()
                        .orElse(choice.option());
            case Given.YesNo(var isYes) -> words.say(isYes ? "dialogue.picture.yes" : "dialogue.picture.no");
            case Given.Day(var day) -> words.date(day);
            case Given.Words(var text) -> text;
        };
    }

    private String beside(Part.Field field, String unit, String figure) {
        return words.beside(field.label().in(words.language()), figure, words.say(unit, figure));
    }

    private PicturePart.Voice counted() {
        var facts = new ArrayList<PicturePart.Fact>();
        picture.main().ifPresent(standing -> facts.addAll(standing(standing)));
        limits().forEach(facts::add);
        last().filter(Picture.Earlier::comparable)
                .filter(_ -> !picture.instrument().activities().isEmpty())
                .ifPresent(last ->
                        facts.add(new PicturePart.Fact(words.say("dialogue.picture.changed-most"), changedMost(last))));
        picture.score().risks().forEach(risk -> facts.add(fact(risk)));
        if (picture.score().risks().size() > 1) {
            facts.add(new PicturePart.Fact(
                    words.say("dialogue.picture.risks-together"),
                    picture.score().riskSum().isPresent()
                            ? words.number(picture.score().riskSum().getAsInt())
                            : blank()));
        }
        return new PicturePart.Voice(countedHeadline(), facts, "");
    }

    /** What the sum is held against, where it falls, and whether that has lasted; nothing where the model has none. */
    private List<PicturePart.Fact> standing(Standing standing) {
        var facts = new ArrayList<PicturePart.Fact>();
        standing.held().ifPresent(held -> {
            facts.add(new PicturePart.Fact(
                    held.norm().title().in(words.language()),
                    held.value().readable().in(words.language())));
            standing.shareIn(words.language())
                    .ifPresent(share -> facts.add(new PicturePart.Fact(words.say("dialogue.picture.share"), share)));
        });
        standing.level()
                .filter(Standing.Level::isLasting)
                .ifPresent(level -> facts.add(new PicturePart.Fact(
                        words.say("dialogue.picture.lasting"),
                        level.band().word().in(words.language()) + ". "
                                + level.bands().lasting().to().in(words.language()))));
        return facts;
    }

    private Stream<PicturePart.Fact> limits() {
        var broken = picture.score().reckoned().broken();
        return picture.instrument().calculation().limits().stream()
                .filter(limit -> broken.contains(limit.key()))
                .map(limit -> new PicturePart.Fact(
                        words.say("dialogue.picture.broken"), limit.title().in(words.language())));
    }

    /** The rows that are no plain count times weight: cases, events and what everybody carries, with how each came about. */
    private List<PicturePart.Row> rows() {
        return picture.occasion().rows(words.language()).stream()
                .filter(row -> picture.instrument().activities().stream()
                        .noneMatch(activity ->
                                activity.weight().isPresent() && activity.key().equals(row.key())))
                .map(row -> new PicturePart.Row(
                        row.name(), row.how(), row.points().map(this::points).orElse(blank())))
                .toList();
    }

    private String countedHeadline() {
        if (picture.wasNeverScored()) {
            return words.say("dialogue.picture.never-scored");
        }
        return picture.score()
                .sum()
                .map(this::countedHeadline)
                .orElseGet(() ->
                        words.say(picture.isToBeScored() ? "dialogue.picture.to-score" : "dialogue.picture.no-points"));
    }

    private String countedHeadline(Points sum) {
        if (last().isEmpty()) {
            return words.say("dialogue.picture.sum-first", points(sum));
        }
        var last = last().get();
        var then = last.round().labelWithin(words);
        if (!last.comparable()) {
            return words.say("dialogue.picture.sum-new-model", points(sum), then);
        }
        var before = last.score().sum();
        if (before.isEmpty()) {
            return words.say("dialogue.picture.sum-first", points(sum));
        }
        var difference = sum.minus(before.get());
        var order = difference.compareTo(Points.ZERO);
        return order == 0
                ? words.say("dialogue.picture.sum-same", points(sum), then)
                : order > 0
                        ? words.say("dialogue.picture.sum-more", points(sum), points(difference), then)
                        : words.say(
                                "dialogue.picture.sum-fewer", points(sum), points(Points.ZERO.minus(difference)), then);
    }

    /** The row whose points have moved most since last time, up or down. */
    private String changedMost(Picture.Earlier last) {
        return picture.score().terms().stream()
                .flatMap(now -> before(last, now).map(then -> new Moved(now, then)).stream())
                .filter(moved -> moved.now().number() != moved.then().number())
                .max(Comparator.comparing(Moved::size)
                        .thenComparing(moved -> -moved.now().row().number()))
                .map(moved -> words.say(
                        "dialogue.picture.moved",
                        moved.now().row().shortLabel().in(words.language()),
                        moved.then().number(),
                        moved.now().number()))
                .orElse(words.say("dialogue.picture.moved-nothing"));
    }

    private record Moved(Explained.Counted now, Explained.Counted then) {

        Points size() {
            var difference =
                    now.points().orElse(Points.ZERO).minus(then.points().orElse(Points.ZERO));
            return difference.compareTo(Points.ZERO) < 0 ? Points.ZERO.minus(difference) : difference;
        }
    }

    private static Optional<Explained.Counted> before(Picture.Earlier last, Explained.Counted now) {
        return last.score().terms().stream()
                .filter(then -> then.row().key().equals(now.row().key()))
                .findFirst();
    }

    private PicturePart.Fact fact(Explained.Risk risk) {
        return new PicturePart.Fact(
                risk.row().shortLabel().in(words.language()),
                risk.count().isPresent() ? words.number(risk.count().getAsInt()) : blank());
    }

    private List<String> terms() {
        return picture.score().terms().stream()
                .filter(term -> term.points().isPresent())
                .map(term -> words.number(term.number()) + " × " + term.row().weightIn(words.language()))
                .toList();
    }

    private Optional<Picture.Earlier> last() {
        return picture.lastTime()
                .filter(comparable -> picture.earlier().getLast().round().equals(comparable.round()))
                .or(() -> picture.earlier().stream().reduce((_, later) -> later));
    }

    private String points(Points points) {
        return points.in(words.language());
    }

    private String blank() {
        return words.say("dialogue.picture.blank");
    }
}
