package se.tyngdpunkt.measurement.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.talk.TalkPoint;

/**
 * What one person has told in one submitted measurement, and in her earlier ones.
 *
 * @param revision grows whenever the measurement changes, so that a reader can say which rows she has seen
 * @param byEachKey the same answers by the round's own key, and by the bridge's where there is one, in the order that they are
 *     read over time
 * @param earlier her own earlier submitted measurements, the oldest first, those of a bridge round by each of its keys
 * @param talkPoints what the fixed rules of the model find worth a talk, compared with herself only
 * @param rowsAreGone whether rows have been deleted, so that it can be scored no more
 * @param isFeltHidden whether what is felt is kept from the reader until she has scored by the key: it is not blank
 * @param contested the rows whose points she has contested, the oldest first
 */
public record Picture(
        MeasurementHead head,
        int revision,
        Round round,
        Occasion occasion,
        List<Occasion> byEachKey,
        List<Earlier> earlier,
        List<TalkPoint> talkPoints,
        boolean rowsAreGone,
        boolean isFeltHidden,
        List<ContestedRow> contested) {

    public Picture {
        byEachKey = List.copyOf(byEachKey);
        earlier = List.copyOf(earlier);
        talkPoints = List.copyOf(talkPoints);
        contested = List.copyOf(contested);
    }

    /** The same with what she has contested of the leader's scoring. */
    public Picture with(List<ContestedRow> rows) {
        return new Picture(
                head, revision, round, occasion, byEachKey, earlier, talkPoints, rowsAreGone, isFeltHidden, rows);
    }

    /** The same without what the pair is to talk of. */
    public Picture withoutTalk() {
        return new Picture(
                head, revision, round, occasion, byEachKey, earlier, List.of(), rowsAreGone, isFeltHidden, List.of());
    }

    /** The case's own label, blank where the row has none or stands no more. */
    public String label(ContestedRow row) {
        return answers().rows(row.part()).getOrDefault(row.number(), Map.of()).get(Part.Rows.LABEL)
                        instanceof Given.Words(var text)
                ? text
                : "";
    }

    /** Whether it waits for her nearest leader to score it by the key: it has no sum yet, and that is no lack of one. */
    public boolean isToBeScored() {
        return isUnscored() && !rowsAreGone;
    }

    /** Whether rows were deleted before her nearest leader had scored it by the key, so that nobody can. */
    public boolean wasNeverScored() {
        return isUnscored() && rowsAreGone;
    }

    private boolean isUnscored() {
        return head.state() == MeasurementState.SUBMITTED && instrument().way().isScoredByLeader();
    }

    /** By the bridge's key. */
    public Optional<Occasion> bridged() {
        return byEachKey.stream()
                .filter(by -> !by.version().equals(occasion.version()))
                .findFirst();
    }

    /** Her latest earlier measurement that this one may be compared with. */
    public Optional<Earlier> lastTime() {
        return earlier.stream().filter(Earlier::comparable).reduce((_, later) -> later);
    }

    public Instrument instrument() {
        return occasion.version().instrument();
    }

    public Answers answers() {
        return occasion.answers();
    }

    public Explained score() {
        return occasion.explained();
    }

    /** Where the model's first measure stands; nothing where it weighs nothing. */
    public Optional<Standing> main() {
        return occasion.main();
    }

    /**
     * An earlier measurement of hers.
     *
     * @param comparable whether its model's version may stand beside this one's
     */
    public record Earlier(Round round, Occasion occasion, boolean comparable) {

        public Instrument instrument() {
            return occasion.version().instrument();
        }

        public Answers answers() {
            return occasion.answers();
        }

        public Explained score() {
            return occasion.explained();
        }

        public Optional<Standing> main() {
            return occasion.main();
        }
    }
}
