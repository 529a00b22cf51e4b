package se.tyngdpunkt.measurement.domain.board;

import java.util.List;
import java.util.Locale;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.history.ReadByManagers;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

@UseCase
class ModelsReadByManagers implements ReadByManagers {

    private final Rounds rounds;
    private final Instruments instruments;

    ModelsReadByManagers(Rounds rounds, Instruments instruments) {
        this.rounds = rounds;
        this.instruments = instruments;
    }

    @Override
    public List<String> modelsOf(PersonId person, Locale language) {
        var all = rounds.byId();
        return rounds.ofPerson(person).stream()
                .map(MeasurementHead::round)
                .map(all::get)
                .filter(Round::isNamed)
                .map(Round::instrument)
                .distinct()
                .map(version -> instruments.byId(version).orElseThrow())
                .filter(NamedForManagers::isNamed)
                .map(version -> version.instrument().title().in(language))
                .distinct()
                .toList();
    }
}
