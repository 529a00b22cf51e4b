package se.tyngdpunkt.authoring.domain.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.authoring.DraftsInMemory;
import se.tyngdpunkt.authoring.OriginsReadInMemory;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Publication;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.draft.Origin;
import se.tyngdpunkt.authoring.domain.share.AskOrigin.Newer;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.shared.PersonId;

class AskOriginTests {

    private static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final Stamp BY = new Stamp(PersonId.fresh(), DAY);

    /** What the library had once. */
    private final InstrumentVersion before = ffsWith("weight: 1\n", "weight: 2\n");

    private final InstrumentVersion ours = ffsWith("weight: 3\n", "weight: 4\n");
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final OriginsReadInMemory reads = new OriginsReadInMemory();
    private final AskOrigin origins = new AskOrigin(drafts, reads);

    private void keep(InstrumentVersion version, String from, int minutes, String madeFrom) {
        drafts.keep(new Origin(
                version.hash(),
                version.instrument().key(),
                version.instrument().version(),
                from,
                version.text(),
                DAY.plusSeconds(60L * minutes),
                madeFrom));
    }

    private Draft draftOf(InstrumentVersion origin) {
        var draft = Draft.fresh("Vår", Optional.of(origin.hash()), ours.text(), BY);
        drafts.add(draft);
        return draft;
    }

    private Optional<Newer> newer(Draft draft) {
        return origins.newer(List.of(draft), List.of()).of(draft.id());
    }

    private Optional<Newer> newer(InstrumentVersion version) {
        return origins.newer(List.of(), List.of(version)).of(version.id());
    }

    private Newer libraryAfter(InstrumentVersion origin) {
        return new Newer("origin:" + origin.hash(), "library:ffs-tjanstematning");
    }

    @Test
    void hearsOfTheLibrarysNewer() {
        keep(before, "library ffs-tjanstematning", 0, "");
        keep(ffs(), "library ffs-tjanstematning-1.1", 0, "");

        assertThat(newer(draftOf(before))).contains(libraryAfter(before));
        assertThat(newer(draftOf(ffs()))).isEmpty();
    }

    @Test
    void hearsOfTheLibrarysNewerThroughAVersionThatWasTakenFromIt() {
        keep(before, "version " + before.id().value(), 0, "");

        assertThat(newer(draftOf(before))).contains(libraryAfter(before));
        assertThat(newer(before)).contains(new Newer("version:" + before.id().value(), "library:ffs-tjanstematning"));
        assertThat(newer(ffs())).isEmpty();
    }

    @Test
    void followsAnOwnVersionToWhatItWasMadeFrom() {
        keep(before, "library ffs-tjanstematning", 0, "");
        keep(ours, "version " + ours.id().value(), 0, "");
        var published = draftOf(before);
        drafts.send(published.id(), 1, BY);
        drafts.publish(published.id(), 1, new Publication(ours.id(), BY));

        assertThat(newer(ours)).contains(libraryAfter(before));
        assertThat(newer(draftOf(ours))).contains(libraryAfter(before));
    }

    @Test
    void callsTheLibraryNoNewerThanAnOwnVersionMadeFromNothing() {
        keep(ours, "version " + ours.id().value(), 0, "");
        var published = Draft.fresh("Vår", Optional.empty(), ours.text(), BY);
        drafts.add(published);
        drafts.send(published.id(), 1, BY);
        drafts.publish(published.id(), 1, new Publication(ours.id(), BY));

        assertThat(newer(ours)).isEmpty();
        assertThat(newer(draftOf(ours))).isEmpty();
    }

    @Test
    void followsAPackageToWhatItsSenderHadMadeItFrom() {
        keep(before, "library ffs-tjanstematning", 0, "");
        keep(ours, "package Grannby", 0, before.hash());

        assertThat(newer(draftOf(ours))).contains(libraryAfter(before));
    }

    @Test
    void hearsOfANewerPackageFromTheSameSenderOnly() {
        keep(before, "package Grannby", 0, "");
        var draft = draftOf(before);
        keep(ffs(), "package Annanby", 5, "");
        assertThat(newer(draft)).isEmpty();

        keep(ours, "package Grannby", 5, "");
        assertThat(newer(draft)).contains(new Newer("origin:" + before.hash(), "origin:" + ours.hash()));
    }

    @Test
    void endsWhereOriginsLeadRoundInACircle() {
        keep(before, "package Grannby", 0, ours.hash());
        keep(ours, "package Annanby", 0, before.hash());

        assertThat(newer(draftOf(before))).isEmpty();
    }

    /** The answer of one draft is not another's. */
    @Test
    void isSilentOnceSomebodyHasReadIt() {
        keep(before, "library ffs-tjanstematning", 0, "");
        var draft = draftOf(before);
        var other = draftOf(before);
        reads.keep(new OriginsRead.Read(draft.id().value(), ffs().hash()), BY);

        assertThat(newer(draft)).isEmpty();
        assertThat(newer(other)).contains(libraryAfter(before));
        assertThat(origins.newer(List.of(draft), List.of()).about(draft.id()))
                .hasValueSatisfying(notice -> assertThat(notice.isKept()).isTrue());
    }

    @Test
    void speaksAgainOfWhatIsStillNewer() {
        keep(before, "library ffs-tjanstematning", 0, "");
        var draft = draftOf(before);
        reads.keep(new OriginsRead.Read(draft.id().value(), ours.hash()), BY);

        assertThat(newer(draft)).contains(libraryAfter(before));
    }
}
