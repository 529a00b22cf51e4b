package se.tyngdpunkt.measurement.domain.rescoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.InstrumentFormat;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.rescoring.Rescore;
import se.tyngdpunkt.measurement.rescoring.Rescoring;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.UseCase;

/**
 * Works off some more answers in one transaction: what came of them and how far it has come are kept together, so that
 * nobody is counted twice or left out, whenever the program stops.
 */
@UseCase
class RescoreNext implements Rescore {

    static final int AT_ONCE = 250;

    private static final int MOST_KEPT = 8;

    private final RescoringBook book;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final InstrumentFormat format;
    private final Organisation organisation;
    private final Map<RescoringId, InstrumentVersion> read = new ConcurrentHashMap<>();

    RescoreNext(
            RescoringBook book,
            RoundBook rounds,
            Instruments instruments,
            InstrumentFormat format,
            Organisation organisation) {
        this.book = book;
        this.rounds = rounds;
        this.instruments = instruments;
        this.format = format;
        this.organisation = organisation;
    }

    @Override
    public boolean next(RescoringId id) {
        return book.waiting(id).filter(this::goOn).isPresent();
    }

    private boolean goOn(Rescoring rescoring) {
        var rescorer = rescorer(rescoring);
        var steps = book.next(rescoring, AT_ONCE, kept -> new Step(kept.place(), rescorer.rescored(kept)));
        if (steps.isEmpty()) {
            book.complete(rescoring.id());
            return false;
        }
        var rescored = steps.stream().map(Step::rescored).collect(Collectors.toCollection(ArrayList::new));
        // In no order that tells who.
        Collections.shuffle(rescored);
        book.keep(rescoring, rescored, steps.getLast().place());
        return true;
    }

    private record Step(UUID place, Rescored rescored) {}

    private Rescorer rescorer(Rescoring rescoring) {
        var round = rounds.round(rescoring.round()).orElseThrow();
        return new Rescorer(instruments.byId(round.instrument()).orElseThrow(), newer(rescoring), kept -> kept.sentAt()
                .<LocalDate>map(organisation::dayOf)
                .orElse(round.lastDay()));
    }

    /** Read once for all its bits. */
    private InstrumentVersion newer(Rescoring rescoring) {
        if (read.size() > MOST_KEPT) {
            read.clear();
        }
        return read.computeIfAbsent(rescoring.id(), _ -> {
            if (format.read(rescoring.content()) instanceof InstrumentReading.Read(var version)) {
                return version;
            }
            throw new IllegalStateException("A model that was read when it was asked for cannot be read");
        });
    }
}
