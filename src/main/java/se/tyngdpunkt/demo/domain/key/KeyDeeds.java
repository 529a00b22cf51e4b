package se.tyngdpunkt.demo.domain.key;

import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Beginning;
import se.tyngdpunkt.authoring.domain.draft.KeepStep;
import se.tyngdpunkt.authoring.domain.draft.ReadDraft;
import se.tyngdpunkt.authoring.domain.draft.SaveDraft;
import se.tyngdpunkt.authoring.domain.draft.Saved;
import se.tyngdpunkt.authoring.domain.draft.StartDraft;
import se.tyngdpunkt.authoring.domain.publish.NoteConsultation;
import se.tyngdpunkt.authoring.domain.publish.PublishModel;
import se.tyngdpunkt.authoring.domain.publish.SendToReview;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.organisation.Viewer;

/** What the method owner does with models. */
public record KeyDeeds(
        Instruments instruments,
        StartDraft start,
        ReadDraft read,
        SaveDraft save,
        KeepStep keep,
        SendToReview send,
        NoteConsultation consult,
        PublishModel publish) {

    /** The latest version of that model that the municipality has. */
    public Optional<InstrumentVersion> latest(String key) {
        return instruments.adopted().stream()
                .filter(version -> version.instrument().key().equals(key))
                .findFirst();
    }

    /** Writes a new version of a model of the library, which applies from that day, and sends it to be read. */
    public DraftId write(Viewer owner, String model, LocalDate day) {
        var id = start.start(owner, new Beginning.Shipped(model));
        var draft = read.read(owner, id).draft();
        var saved = save.save(owner, id, draft.revision(), NewKey.from(draft.content(), day));
        require(saved instanceof Saved.Kept, saved);
        require(keep.keep(owner, id, NewKey.WHY), id);
        var stops = send.send(owner, id, saved.now().revision());
        require(stops.isEmpty(), stops);
        return id;
    }

    /** Publishes it, when the unions have been told. */
    public void publish(Viewer owner, DraftId id, LocalDate told) {
        var seen = read.read(owner, id).draft().revision();
        var missed = consult.note(owner, id, seen, told, NewKey.CONSULTATION);
        require(missed.isEmpty(), missed);
        var stops = publish.publish(owner, id, seen);
        require(stops.isEmpty(), stops);
    }

    private static void require(boolean isDone, Object outcome) {
        if (!isDone) {
            throw new IllegalStateException("The example cannot change its key: " + outcome);
        }
    }
}
