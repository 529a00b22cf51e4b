package se.tyngdpunkt.dialogue.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.dialogue.DialogueSamples;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.shared.PersonId;

class MayReadNotesTests {

    private final DialogueSamples here = new DialogueSamples();

    /** As it stands when a role was taken away between two questions. */
    private Access access(PersonId reader, Set<PersonId> leaders) {
        return new Access(here.viewer(reader), here.heads.getFirst(), leaders);
    }

    @Test
    void whoNoLongerLeadsReadsNeitherHerOwnNorWhatWasShared() {
        var access = access(here.johan, Set.of(here.mira));

        assertThat(MayReadNotes.decide(access, here.johan, Set.of())).isFalse();
        assertThat(MayReadNotes.decide(access, here.mira, Set.of(here.johan))).isFalse();
    }

    @Test
    void workerReadsAlways() {
        assertThat(MayReadNotes.decide(access(here.alva, Set.of()), here.johan, Set.of()))
                .isTrue();
    }
}
