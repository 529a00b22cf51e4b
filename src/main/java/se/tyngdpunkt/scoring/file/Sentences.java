package se.tyngdpunkt.scoring.file;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Band;
import se.tyngdpunkt.instrument.Calculation.Norm;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.scoring.reckoning.Outcome;
import se.tyngdpunkt.scoring.reckoning.Outcome.Known;
import se.tyngdpunkt.scoring.reckoning.Outcome.Unknown;
import se.tyngdpunkt.scoring.reckoning.Result;
import se.tyngdpunkt.scoring.reckoning.Result.Added;
import se.tyngdpunkt.scoring.reckoning.Result.Judged;
import se.tyngdpunkt.scoring.reckoning.Result.Measured;
import se.tyngdpunkt.scoring.reckoning.Result.Normed;
import se.tyngdpunkt.scoring.reckoning.Result.Timed;
import se.tyngdpunkt.shared.number.Exact;

/** How a result came about, in sentences. */
public final class Sentences {

    private static final Exact HUNDRED = Exact.of(100);

    private final Instrument instrument;
    private final Locale language;
    private final ResourceBundle texts;

    public Sentences(Instrument instrument, Locale language) {
        this.instrument = instrument;
        this.language = Locale.of("sv".equals(language.getLanguage()) ? "sv" : "en");
        this.texts = ResourceBundle.getBundle(
                "messages/scoring",
                this.language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public List<String> of(Result result) {
        var sentences = new ArrayList<String>();
        if (instrument.filling().isInvented()) {
            sentences.add(say("scoring.words.invented"));
        }
        result.measures().forEach(measured -> measure(measured, sentences));
        result.limits()
                .forEach(limited -> sentences.add(say(
                        "scoring.words.limit." + limited.kept().name().toLowerCase(Locale.ROOT),
                        in(limited.limit().title()),
                        told(limited.read()),
                        told(limited.allowed()))));
        result.timed().stream().flatMap(this::timed).forEach(sentences::add);
        result.talk().forEach(rule -> sentences.add(in(rule.question())));
        return sentences;
    }

    private void measure(Measured measured, List<String> sentences) {
        var title = in(measured.measure().title());
        sentences.add(
                measured.points() instanceof Known(var points)
                        ? say(
                                "scoring.words.points",
                                title,
                                instrument
                                        .calculation()
                                        .readable(measured.measure(), points)
                                        .in(language),
                                in(measured.measure().unit()))
                        : say("scoring.words.no-points", title, why(measured.points())));
        measured.added().forEach(added -> sentences.add(added(title, added)));
        if (!measured.isComplete()) {
            sentences.add(say("scoring.words.incomplete", title));
        }
        measured.norms().forEach(normed -> sentences.add(norm(normed)));
        measured.judged().forEach(judged -> judge(judged, sentences));
    }

    private String added(String measure, Added added) {
        return added.name().isBlank()
                ? say(added.isTerm() ? "scoring.words.added" : "scoring.words.made-of", measure, added.how())
                : say("scoring.words.added-named", measure, in(added.name()), added.how());
    }

    private String norm(Normed normed) {
        var title = in(normed.norm().title());
        if (normed.value() instanceof Unknown unknown && unknown.why() == Outcome.Why.DOES_NOT_APPLY) {
            return say("scoring.words.norm-elsewhere", title);
        }
        if (!(normed.value() instanceof Known(var norm))) {
            return say("scoring.words.no-norm", title, why(normed.value()));
        }
        return normed.share() instanceof Known(var share)
                ? say("scoring.words.share", title, norm.readable().in(language), perCent(normed.norm(), share))
                : say("scoring.words.no-share", title, norm.readable().in(language), why(normed.share()));
    }

    private void judge(Judged judged, List<String> sentences) {
        var title = in(judged.bands().title());
        sentences.add(judged.band()
                .map(Band::word)
                .map(word -> say("scoring.words.band", title, in(word)))
                .orElseGet(() -> say("scoring.words.no-band", title)));
        judged.band().filter(band -> !band.action().isBlank()).ifPresent(band -> sentences.add(in(band.action())));
        if (judged.isLasting()) {
            var lasting = judged.bands().lasting();
            sentences.add(
                    lasting.rounds() > 0
                            ? say("scoring.words.lasting", title, Integer.toString(lasting.rounds()), in(lasting.to()))
                            : say(
                                    "scoring.words.lasting-weeks",
                                    title,
                                    Integer.toString(lasting.weeks()),
                                    in(lasting.to())));
        }
    }

    /** Only what wants somebody to do something. */
    private Stream<String> timed(Timed timed) {
        var row = timed.label().isEmpty() ? Integer.toString(timed.row()) : timed.label();
        var last = timed.lastDay().map(LocalDate::toString).orElse("");
        return switch (timed.state()) {
            case EXPIRING, OVERDUE ->
                Stream.of(say(
                        "scoring.words.time-limit." + timed.state().word(),
                        in(timed.limit().title()),
                        row,
                        last));
            case UNKNOWN, NOT_BEGUN, RUNNING -> Stream.of();
        };
    }

    private String perCent(Norm norm, Exact share) {
        return share.times(HUNDRED)
                .readable(read -> instrument.calculation().judgesAlike(norm, read.dividedBy(HUNDRED), share))
                .in(language);
    }

    private String told(Outcome outcome) {
        return outcome instanceof Known(var number) ? number.readable().in(language) : why(outcome);
    }

    private String why(Outcome outcome) {
        return outcome instanceof Unknown(var why, var about)
                ? say("scoring.words.why." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), about)
                : "";
    }

    private String in(Text text) {
        return text.in(language);
    }

    private String say(String key, String... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }
}
