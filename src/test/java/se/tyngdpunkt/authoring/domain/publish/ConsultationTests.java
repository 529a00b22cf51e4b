package se.tyngdpunkt.authoring.domain.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.authoring.DraftsInMemory;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Consultation;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;

/** The unions have been consulted when the day has come, whoever says so and from wherever. */
class ConsultationTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final PersonId moa = sjöby.holder("Moa Ström", Role.METHOD_OWNER, sjöby.department("Social"));
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final List<Object> told = new ArrayList<>();
    private final NoteConsultation consultation = new NoteConsultation(drafts, sjöby.organisation(), told::add);
    private final Draft draft = Draft.fresh(
            "Vår",
            Optional.empty(),
            LibraryFiles.text("allman").orElseThrow().replace("key: allman", "key: our-own"),
            new Stamp(moa, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant()));

    @BeforeEach
    void begin() {
        drafts.add(draft);
    }

    private List<Hindrance> note(LocalDate day) {
        return consultation.note(sjöby.viewer(moa), draft.id(), draft.revision(), day, "Protokoll 3");
    }

    private Draft now() {
        return drafts.find(draft.id()).orElseThrow();
    }

    private static List<String> stops(Draft read) {
        return new Readiness(read, List.of(), List.of(), Set.of(), new Settings(Optional.of(false), true), false, TODAY)
                .beforePublication(PersonId.fresh()).stream()
                        .map(Hindrance::messageKey)
                        .toList();
    }

    @Test
    void isNotNotedAheadOfItsDay() {
        assertThat(note(TODAY.plusDays(1))).containsExactly(NoteConsultation.DAY_AHEAD);
        assertThat(now().consultation()).isEmpty();
        assertThat(told).isEmpty();

        assertThat(note(TODAY)).isEmpty();
        assertThat(now().consultation()).map(Consultation::day).contains(TODAY);
    }

    @Test
    void letsNothingBePublishedBeforeItsDay() {
        drafts.consult(draft.id(), Consultation.about(draft.content(), TODAY.plusDays(1), "Protokoll 3"));
        assertThat(stops(now())).containsExactly("authoring.hindrance.consultation");

        drafts.consult(draft.id(), Consultation.about(draft.content(), TODAY, "Protokoll 3"));
        assertThat(stops(now())).isEmpty();
    }
}
