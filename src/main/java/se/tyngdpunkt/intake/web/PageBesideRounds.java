package se.tyngdpunkt.intake.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.measurement.earlier.EarlierRounds;
import se.tyngdpunkt.measurement.earlier.EarlierRoundsPage;
import se.tyngdpunkt.organisation.Viewer;

@Component
class PageBesideRounds implements EarlierRoundsPage {

    private final EarlierRounds rounds;

    PageBesideRounds(EarlierRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<String> addressFor(Viewer viewer) {
        return rounds.places(viewer).isEmpty() ? Optional.empty() : Optional.of("/rounds/earlier");
    }
}
