package se.tyngdpunkt.message.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

class InMemoryLetterBox implements LetterBox {

    final Map<UUID, WrittenLetter> waiting = new HashMap<>();
    final Map<UUID, String> states = new HashMap<>();

    @Override
    public void keep(WrittenLetter letter, Instant at) {
        waiting.put(letter.id(), letter);
        states.put(letter.id(), "WAITING");
    }

    @Override
    public void keepUnsendable(UUID id, PersonId to, Optional<UUID> about, Instant at) {
        states.put(id, "NOT_SET_UP");
    }

    @Override
    public Optional<WrittenLetter> waiting(UUID id) {
        return Optional.ofNullable(waiting.get(id));
    }

    @Override
    public List<WrittenLetter> allWaiting() {
        return List.copyOf(waiting.values());
    }

    @Override
    public void reword(WrittenLetter letter) {
        waiting.replace(letter.id(), letter);
    }

    @Override
    public void sent(UUID id, Instant at) {
        waiting.remove(id);
        states.put(id, "SENT");
    }

    @Override
    public void triedInVain(UUID id) {
        waiting.computeIfPresent(
                id,
                (key, letter) -> new WrittenLetter(
                        letter.id(),
                        letter.to(),
                        letter.address(),
                        letter.subject(),
                        letter.body(),
                        letter.path(),
                        letter.calendar(),
                        letter.about(),
                        letter.attempts() + 1));
    }

    @Override
    public void givenUp(UUID id, Instant at) {
        waiting.remove(id);
        states.put(id, "FAILED");
    }
}
