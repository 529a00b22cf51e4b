package se.tyngdpunkt.message.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;

/** Letters as they are kept; the words of one are kept only while it waits, since links may open doors. */
public interface LetterBox {

    void keep(WrittenLetter letter, Instant at);

    void keepUnsendable(UUID id, PersonId to, Optional<UUID> about, Instant at);

    Optional<WrittenLetter> waiting(UUID id);

    List<WrittenLetter> allWaiting();

    /** Keeps other words of a letter that still waits. */
    void reword(WrittenLetter letter);

    void sent(UUID id, Instant at);

    void triedInVain(UUID id);

    void givenUp(UUID id, Instant at);
}
