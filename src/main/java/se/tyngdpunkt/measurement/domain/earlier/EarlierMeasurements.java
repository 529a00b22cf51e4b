package se.tyngdpunkt.measurement.domain.earlier;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.anonymous.AnonymousAnswers;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Grounds;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.earlier.EarlierAnswers;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shell.Words;

/** Reads and reckons the answers of an imported round as those of every other, as sent on its last day. */
@UseCase
class EarlierMeasurements {

    private final Forms forms;
    private final Instruments instruments;
    private final Organisation organisation;
    private final EarlierBook book;
    private final AnonymousAnswers anonymous;

    EarlierMeasurements(
            Forms forms,
            Instruments instruments,
            Organisation organisation,
            EarlierBook book,
            AnonymousAnswers anonymous) {
        this.forms = forms;
        this.instruments = instruments;
        this.organisation = organisation;
        this.book = book;
        this.anonymous = anonymous;
    }

    void keep(Round round, List<EarlierAnswers> all) {
        var instrument = instruments.byId(round.instrument()).orElseThrow().instrument();
        if (round.isAnonymous()) {
            all.forEach(one -> keepWithoutPerson(round, instrument, one));
            anonymous.shuffle(round.id());
        } else {
            var sent = round.lastDay().atTime(LocalTime.NOON).atZone(Words.ZONE).toInstant();
            var people = new ArrayList<EarlierBook.Answered>();
            all.forEach(one -> people.add(answered(round, instrument, one, sent)));
            book.add(round, people, sent);
        }
    }

    private void keepWithoutPerson(Round round, Instrument instrument, EarlierAnswers one) {
        var read = read(round, instrument, one).typed(instrument);
        if (!read.isEmpty()) {
            anonymous.add(round, one.group(), read);
        }
    }

    private EarlierBook.Answered answered(Round round, Instrument instrument, EarlierAnswers one, Instant sent) {
        var answers = read(round, instrument, one);
        var read = answers.typed(instrument);
        var state = read.isEmpty() ? MeasurementState.NOT_STARTED : MeasurementState.SUBMITTED;
        var head = new MeasurementHead(
                MeasurementId.fresh(), round.id(), one.person().orElseThrow(), one.group(), state);
        return read.isEmpty()
                ? new EarlierBook.Answered(head, Map.of(), Optional.empty())
                : new EarlierBook.Answered(
                        head,
                        read,
                        Optional.of(Grounds.of(sent(head, round, read, sent), forms, instruments, organisation)
                                .reckon(answers)
                                .own()));
    }

    private static Measured sent(MeasurementHead head, Round round, Map<String, String> read, Instant sent) {
        return new Measured(
                head,
                round,
                1,
                new TreeMap<>(read),
                Optional.empty(),
                Optional.of(sent),
                Optional.empty(),
                Optional.empty(),
                Measured.Scored.NOT_YET);
    }

    private static Answers read(Round round, Instrument instrument, EarlierAnswers one) {
        var asked = EarlierRound.fields(instrument, round.privacy()).stream()
                .map(AnswerField::name)
                .collect(Collectors.toSet());
        var typed = new HashMap<>(one.typed());
        typed.keySet().retainAll(asked);
        return AnswerReading.of(instrument, typed, round.lastDay()).answers();
    }
}
