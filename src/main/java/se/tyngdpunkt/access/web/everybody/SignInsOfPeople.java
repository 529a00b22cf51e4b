package se.tyngdpunkt.access.web.everybody;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.everybody.Standings;
import se.tyngdpunkt.organisation.SignIns;
import se.tyngdpunkt.shared.PersonId;

@Component
class SignInsOfPeople implements SignIns {

    private final Standings standings;
    private final Clock clock;

    SignInsOfPeople(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, State> states() {
        return standings.at(clock.instant());
    }

    @Override
    public String pathToInvite() {
        return InviteEverybodyController.PATH;
    }
}
