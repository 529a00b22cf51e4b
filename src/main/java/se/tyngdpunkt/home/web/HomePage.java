package se.tyngdpunkt.home.web;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import se.tyngdpunkt.shared.FirstPageBlock.Waiting;
import se.tyngdpunkt.shell.Frame;

/**
 * The first page.
 *
 * @param waiting what waits for her, in the order of the parts
 * @param parts each drawn by the template of the module that gave it
 */
public record HomePage(String givenName, List<Waiting> waiting, List<Content> parts) {

    public HomePage {
        waiting = List.copyOf(waiting);
        parts = List.copyOf(parts);
    }

    /** The state in one sentence: "You have a measurement to finish, and a talk on Tuesday." */
    public String sentence(Frame frame) {
        var things = waiting.stream()
                .map(each -> frame.say(each.messageKey(), each.arguments().toArray()))
                .toList();
        if (things.isEmpty()) {
            return frame.say(parts.isEmpty() ? "home.nothing" : "home.calm");
        }
        if (things.size() == 1) {
            return frame.say("home.one", things.getFirst());
        }
        return frame.say(
                "home.several",
                things.stream().limit(things.size() - 1L).collect(Collectors.joining(", ")),
                things.getLast());
    }
}
