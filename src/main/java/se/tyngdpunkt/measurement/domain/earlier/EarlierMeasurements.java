package se.tyngdpunkt.measurement.domain.earlier;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
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
import se.tyngdpunkt.measurement.earlier.EarlierReading;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shell.Words;

/** Reads and reckons the answers of an imported round as those of every other, as sent on its last day. */
@UseCase
class EarlierMeasurements {

    /** So many people's histories are held at a time. */
    private static final int AT_A_TIME = 200;

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
            anonymous.addAll(
                    round,
                    all.stream()
                            .map(one -> new AnonymousAnswers.OfGroup(
                                    one.group(),
                                    read(round, instrument, one.typed()).byWorker()))
                            .filter(one -> !one.answers().isEmpty())
                            .toList());
            anonymous.shuffle(round.id());
        } else {
            for (int from = 0; from < all.size(); from += AT_A_TIME) {
                keepNamed(round, instrument, all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
            }
        }
    }

    private void keepNamed(Round round, Instrument instrument, List<EarlierAnswers> some) {
        var sent = round.lastDay().atTime(LocalTime.NOON).atZone(Words.ZONE).toInstant();
        var others =
                forms
                        .beside(
                                round.privacy(),
                                some.stream()
                                        .flatMap(one -> one.person().stream())
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(other -> other.head().person()));
        var people = new ArrayList<EarlierBook.Answered>();
        some.forEach(one -> people.add(answered(
                round, instrument, one, others.getOrDefault(one.person().orElseThrow(), List.of()), sent)));
        book.add(round, people, sent);
    }

    private EarlierBook.Answered answered(
            Round round, Instrument instrument, EarlierAnswers one, List<Measured> others, Instant sent) {
        var read = numbered(round, instrument, read(round, instrument, one.typed()), others);
        var head = new MeasurementHead(
                MeasurementId.fresh(),
                round.id(),
                one.person().orElseThrow(),
                one.group(),
                read.byWorker().isEmpty()
                        ? MeasurementState.NOT_STARTED
                        : instrument.way().isScoredByLeader() ? MeasurementState.SUMMED : MeasurementState.SUBMITTED);
        return read.byWorker().isEmpty()
                ? new EarlierBook.Answered(head, Map.of(), Map.of(), Optional.empty())
                : new EarlierBook.Answered(
                        head,
                        read.byWorker(),
                        read.byLeader(),
                        Optional.of(Grounds.of(sent(head, round, read, sent), others, instruments, organisation)
                                .reckon(read.answers())
                                .own()));
    }

    private static EarlierReading numbered(
            Round round, Instrument instrument, EarlierReading read, List<Measured> others) {
        if (EarlierRound.lists(instrument).isEmpty()) {
            return read;
        }
        var all = new TreeMap<>(read.byLeader());
        all.putAll(read.byWorker());
        var numbers = new RowNumbers(others.stream().map(Measured::typed).toList());
        return read(round, instrument, numbers.named(instrument, all));
    }

    private static Measured sent(MeasurementHead head, Round round, EarlierReading read, Instant sent) {
        return new Measured(
                head,
                round,
                1,
                new TreeMap<>(read.byWorker()),
                Optional.empty(),
                Optional.of(sent),
                Optional.empty(),
                Optional.empty(),
                Measured.Scored.NOT_YET);
    }

    private static EarlierReading read(Round round, Instrument instrument, Map<String, String> typed) {
        return EarlierReading.of(instrument, round.privacy(), round.lastDay(), typed);
    }
}
