package se.tyngdpunkt.measurement.domain.key;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.GivenElsewhere;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.Viewing;

/** What a nearest leader has before her while she scores one of her people. */
@UseCase
public class ScoreSheets {

    private final Forms forms;
    private final Instruments instruments;
    private final Organisation organisation;
    private final GivenElsewhere elsewhere;
    private final Events events;

    ScoreSheets(
            Forms forms, Instruments instruments, Organisation organisation, GivenElsewhere elsewhere, Events events) {
        this.forms = forms;
        this.instruments = instruments;
        this.organisation = organisation;
        this.elsewhere = elsewhere;
        this.events = events;
    }

    /**
     * The sheet, while there is something to score; absent where the model lets the product do it, or the measurement is not
     * there to score or has lost rows.
     *
     * @param typed what stands in her fields, where that is something else than what was saved
     */
    public Optional<ScoreSheet> of(
            Viewer viewer, MeasurementId id, Optional<Map<String, String>> typed, Locale language) {
        var measured = LedMeasurement.of(viewer, id, forms, organisation);
        if (measured.head().state() != MeasurementState.SUBMITTED
                || measured.scored().rowsAreGone()) {
            return Optional.empty();
        }
        var inHand = InHand.of(measured, forms, instruments, organisation);
        if (!inHand.grounds().version().instrument().way().isScoredByLeader()) {
            return Optional.empty();
        }
        events.tell(new Viewing(
                viewer.signedIn(), "measurement.rows", List.of(measured.head().person())));
        return Optional.of(SheetMaker.of(inHand, typed, elsewhere.before(measured.round()), language));
    }
}
