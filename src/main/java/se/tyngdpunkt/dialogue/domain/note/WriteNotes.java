package se.tyngdpunkt.dialogue.domain.note;

import java.time.Clock;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** One of the two saves the sheet; what was confirmed before is then no longer. */
@UseCase
public class WriteNotes {

    private final Talks talks;
    private final PairNotes notes;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Clock clock;

    public WriteNotes(Talks talks, PairNotes notes, Rounds rounds, Organisation organisation, Clock clock) {
        this.talks = talks;
        this.notes = notes;
        this.rounds = rounds;
        this.organisation = organisation;
        this.clock = clock;
    }

    public WritingOutcome write(Viewer viewer, MeasurementId measurement, Draft draft) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        if (!(access.talkToChange(talks, organisation) instanceof OpenTalk talk)) {
            return new WritingOutcome.TextStands();
        }
        var saved = notes.of(measurement).getOrDefault(talk.leader(), Notes.BLANK);
        var merge = Merge.of(saved, draft);
        var revision = talk.revision();
        if (merge.changes()) {
            var changed = talk.changed(clock.instant());
            notes.save(measurement, talk.leader(), merge.result(), viewer.person(), clock.instant());
            talks.save(changed);
            revision = changed.revision();
        }
        return merge.hasClash()
                ? new WritingOutcome.Clashes(revision, merge)
                : new WritingOutcome.Saved(revision, merge);
    }
}
