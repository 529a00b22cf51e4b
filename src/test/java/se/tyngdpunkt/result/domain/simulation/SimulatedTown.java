package se.tyngdpunkt.result.domain.simulation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.rescoring.AskRescoring;
import se.tyngdpunkt.measurement.rescoring.AskRescoring.Asked;
import se.tyngdpunkt.measurement.rescoring.Rescore;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.RoundInDatabase;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.TestDatabase;

/**
 * A closed round: nine people with counts of 1 to 9 in the north, ten with 10 to 19 in the south. By the other key the first row
 * weighs less for counts up to 3, the same up to 6 and more above.
 */
final class SimulatedTown {

    static final UUID DRAFT = UUID.randomUUID();

    private static final String BENT =
            "weight: {steps: {over: row1, at: [{up-to: 3, value: 2}, {above: 3, up-to: 6, value: 3}, {above: 6, value: 4}]}}";

    final RoundInDatabase town;
    final RoundId round;
    private final TestDatabase database;
    private final ApplicationContext beans;
    private final InstrumentVersion bent;

    SimulatedTown(ApplicationContext beans) {
        this.beans = beans;
        this.database = beans.getBean(TestDatabase.class);
        var library = beans.getBean(Library.class);
        this.town = new RoundInDatabase(database.asOwner(), beans.getBean(Instruments.class), library);
        this.bent = bent(library.shipped().getFirst());
        this.round = town.round(LocalDate.of(2026, 5, 1), "OPEN");
        town.answer(round, town.north, Collections.nCopies(9, "just-right"));
        town.answer(round, town.south, Collections.nCopies(10, "too-much"));
        town.close(round);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    Asked asked(UUID draft) {
        return asked(town.owner, draft);
    }

    Asked asked(PersonId who, UUID draft) {
        return in(() -> bean(AskRescoring.class).ask(viewer(who), draft, round, bent));
    }

    RescoringId ask() {
        if (asked(DRAFT) instanceof Asked.Started(var id)) {
            return id;
        }
        throw new AssertionError("was not started");
    }

    RescoringId run() {
        var id = ask();
        return in(() -> {
            var goesOn = true;
            while (goesOn) {
                goesOn = bean(Rescore.class).next(id);
            }
            bean(MakeSimulation.class).make(id);
            return id;
        });
    }

    /** As if the answers to one row had been lost for those with counts from one number to another. */
    void lose(int from, int to) {
        database.asOwner()
                .sql("update measurement.measurement set answers = answers - 'count.row2'"
                        + " where round_id = ? and (answers ->> 'count.row1')::int between ? and ?")
                .params(round.value(), from, to)
                .update();
    }

    void timePasses() {
        database.asOwner()
                .sql("update measurement.rescoring set kept_until = '2020-01-01' where municipality_id = ?")
                .params(town.municipality.value())
                .update();
        deleteOld();
    }

    void deleteOld() {
        MunicipalityScope.in(
                town.municipality, () -> bean(DeleteOldSimulations.class).delete());
    }

    int count(String table) {
        return database.asOwner()
                .sql("select count(*) from " + table + " where municipality_id = ?")
                .params(town.municipality.value())
                .query(Integer.class)
                .single();
    }

    <T> T in(Supplier<T> question) {
        return MunicipalityScope.in(town.municipality, question::get);
    }

    private Viewer viewer(PersonId person) {
        return bean(Organisation.class).viewer(new SignedIn(town.municipality, person));
    }

    private static InstrumentVersion bent(InstrumentVersion ffs) {
        var text = ffs.text().replaceFirst("weight: 3\\b", BENT).replaceFirst("version: \"[^\"]+\"", "version: \"9\"");
        if (ModelText.read(text) instanceof InstrumentReading.Read(var version)) {
            return version;
        }
        throw new AssertionError(ModelText.read(text).toString());
    }
}
