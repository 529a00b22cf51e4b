package se.tyngdpunkt.organisation.web.people;

import java.util.List;
import se.tyngdpunkt.organisation.SignIns.State;
import se.tyngdpunkt.organisation.domain.view.FindPeople;
import se.tyngdpunkt.organisation.domain.view.FindPeople.Found;
import se.tyngdpunkt.organisation.domain.view.FindPeople.Wanted;
import se.tyngdpunkt.shell.Frame;

/**
 * People found by name or address.
 *
 * @param pathToInvite where all who have no account are invited
 */
public record PeoplePage(String words, Wanted show, List<Found> found, String pathToInvite) {

    public boolean isCut() {
        return found.size() > FindPeople.MOST;
    }

    public List<Found> people() {
        return isCut() ? found.subList(0, FindPeople.MOST) : found;
    }

    public List<Wanted> choices() {
        return List.of(Wanted.values());
    }

    public String account(Found one, Frame frame) {
        return one.state()
                .map(state -> switch (state) {
                    case State.Invited(var at) ->
                        frame.say(
                                "organisation.people.account.invited",
                                frame.shortDate(frame.words().local(at).toLocalDate()));
                    case State.Active() -> frame.say("organisation.people.account.active");
                    case State.Closed() -> frame.say("organisation.people.account.closed");
                })
                .orElseGet(() -> frame.say("organisation.people.account.none"));
    }
}
