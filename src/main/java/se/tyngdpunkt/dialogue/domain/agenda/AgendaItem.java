package se.tyngdpunkt.dialogue.domain.agenda;

import java.time.LocalDate;
import java.util.UUID;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.plan.Progress;
import se.tyngdpunkt.instrument.WayOfWorking.TemplateItem;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.scoring.talk.TalkPoint;
import se.tyngdpunkt.shared.PersonId;

/** Something to talk about, with what it comes from; the key stays the same while the talk is prepared. */
public sealed interface AgendaItem {

    String key();

    /** An agreed action that is overdue, or not done or not looked back at. */
    record OfAction(Action action, Promise state, LocalDate due) implements AgendaItem {

        static OfAction on(LocalDate today, Action action) {
            var state = action.isOverdue(today)
                    ? Promise.OVERDUE
                    : action.progress() instanceof Progress.Done ? Promise.DONE : Promise.UNDER_WAY;
            return new OfAction(action, state, action.intent().due());
        }

        @Override
        public String key() {
            return "action:" + action.id().value();
        }
    }

    /** How a promise stood when the two spoke of it. */
    enum Promise {
        OVERDUE,
        UNDER_WAY,
        DONE
    }

    /** What the model's own rules find in the answers. */
    record OfPoint(TalkPoint point) implements AgendaItem {
        @Override
        public String key() {
            var rule = "rule:" + point.rule().key();
            return point instanceof TalkPoint.RowChanged changed
                    ? rule + ":" + changed.row().key()
                    : rule;
        }
    }

    /**
     * A row of the case list whose points the worker does not agree with.
     *
     * @param label the case's own, blank where it has none
     * @param reason the leader's, once she has answered
     */
    record OfContested(UUID id, int number, String label, String words, Standing standing, String reason)
            implements AgendaItem {

        static OfContested of(Picture picture, ContestedRow row, Standing standing, String reason) {
            return new OfContested(row.id(), row.number(), picture.label(row), row.words(), standing, reason);
        }

        @Override
        public String key() {
            return "contested:" + id;
        }
    }

    /** What the leader has answered. */
    enum Standing {
        WAITING,
        KEPT,
        CHANGED
    }

    /** What the model has every talk take up. */
    record OfTemplate(TemplateItem item) implements AgendaItem {
        @Override
        public String key() {
            return "template:" + item.key();
        }
    }

    /** There are risks, though not more than last time. */
    record OfRisks(int sum) implements AgendaItem {
        @Override
        public String key() {
            return "risks";
        }
    }

    /** One of the two's own words. */
    record Own(UUID id, String words, PersonId by) implements AgendaItem {

        public static final int LONGEST = 200;

        @Override
        public String key() {
            return "own:" + id;
        }
    }
}
