package se.tyngdpunkt.authoring.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.authoring.DraftsInMemory;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;

class SaveDraftTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final OrganisationSamples sjöby = aMunicipality();
    private final PersonId moa = sjöby.holder("Moa Ström", Role.METHOD_OWNER, sjöby.department("Social"));
    private final PersonId max = sjöby.holder("Max Hed", Role.METHOD_OWNER, sjöby.department("Annan"));
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final List<Object> told = new ArrayList<>();
    private final SaveDraft save = new SaveDraft(drafts, CLOCK);
    private final KeepStep keep = new KeepStep(drafts, CLOCK, told::add);
    private final Draft draft = Draft.fresh("Vår", Optional.empty(), "a: 1", new Stamp(moa, CLOCK.instant()));

    @BeforeEach
    void begin() {
        drafts.add(draft);
    }

    private Saved save(PersonId who, int revision, String text) {
        return save.save(sjöby.viewer(who), draft.id(), revision, text);
    }

    @Test
    void savesOnTopOfWhatWasSeenOnly() {
        assertThat(save(moa, 1, "a: 2")).isInstanceOf(Saved.Kept.class);
        assertThat(save(max, 1, "a: 3")).isInstanceOf(Saved.Overtaken.class);
        assertThat(save(max, 2, "a: 3\r\nb: 4").now().content()).isEqualTo("a: 3\nb: 4");
    }

    @Test
    void countsNothingThatIsAsItWas() {
        assertThat(save(moa, 1, "a: 1").now().revision()).isEqualTo(1);
    }

    @Test
    void keepsAStepForWhatAnotherWroteBeforeWritingOn() {
        save(moa, 1, "a: 2");
        save(max, 2, "a: 3");
        save(max, 3, "a: 4");

        assertThat(drafts.steps(draft.id()))
                .extracting(step ->
                        step.content() + " " + step.why() + step.stamp().by().equals(moa))
                .containsExactly("a: 2 true");
        assertThat(drafts.writers(draft.id())).containsExactlyInAnyOrder(moa, max);
    }

    @Test
    void keepsAStepOnceWithItsReason() {
        save(moa, 1, "a: 2");

        assertThat(keep.keep(sjöby.viewer(moa), draft.id(), "Mer tid")).isTrue();
        assertThat(keep.keep(sjöby.viewer(moa), draft.id(), "Igen")).isFalse();
        assertThat(drafts.steps(draft.id())).extracting(Step::why).containsExactly("Mer tid");
        assertThat(told).hasSize(1);
    }

    @Test
    void givesNobodyAnothersWordsWhenAReasonIsGiven() {
        save(moa, 1, "a: 2");

        keep.keep(sjöby.viewer(max), draft.id(), "Mer tid");

        assertThat(drafts.steps(draft.id()))
                .extracting(Step::why, step -> step.stamp().by())
                .containsExactly(tuple("Mer tid", max), tuple("", moa));
    }

    @Test
    void refusesWhatIsTooLongOrNamesSomebody() {
        assertThat(save(moa, 1, "a".repeat(262_145))).isInstanceOf(Saved.Refused.class);
        assertThat(save(moa, 1, "a: 19850709-9805")).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void knowsNobodyWithoutTheRole() {
        var alva = sjöby.worker("Alva Lind", sjöby.group("G", sjöby.unit("U", sjöby.department("D"))));
        assertThatThrownBy(() -> save(alva, 1, "a: 2")).isInstanceOf(NotFound.class);
    }

    @Test
    void savesNothingInReview() {
        drafts.send(draft.id(), 1, new Stamp(moa, CLOCK.instant()));
        assertThat(save(moa, 1, "a: 2")).isInstanceOf(Saved.Closed.class);
    }
}
