package se.tyngdpunkt.message;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.tyngdpunkt.shell.Words;

/** How far letters have come, so that a round's or a talk's page can say it. */
public interface LettersSent {

    /** Per thing the letters are about; things without letters are left out. */
    Map<UUID, LetterCounts> about(Collection<UUID> things);

    /**
     * How many letters there are in each state.
     *
     * @param waiting not yet taken by the e-mail server
     * @param failed given up after repeated tries
     * @param notSetUp posted while no e-mail server was set up, and so never sent
     */
    record LetterCounts(int sent, int waiting, int failed, int notSetUp) {

        public static final LetterCounts NONE = new LetterCounts(0, 0, 0, 0);

        /** A sentence for each state that some letter is in. */
        public List<String> in(Words words) {
            return Stream.of(
                            told("message.sent", sent, words),
                            told("message.waiting", waiting, words),
                            told("message.failed", failed, words),
                            told("message.not-set-up", notSetUp, words))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Optional<String> told(String key, int letters, Words words) {
            return letters == 0 ? Optional.empty() : Optional.of(words.say(key, letters));
        }
    }
}
