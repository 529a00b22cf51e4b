package se.tyngdpunkt.measurement.domain.form;

import java.time.Clock;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Ends a conflict between two tabs: the worker keeps the saved draft or takes the one that was set aside. */
@UseCase
public class ChooseVersion {

    private final Forms forms;
    private final Organisation organisation;
    private final Clock clock;

    ChooseVersion(Forms forms, Organisation organisation, Clock clock) {
        this.forms = forms;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * False if either version has changed since she saw them, or the draft can no longer be changed; nothing is lost then.
     *
     * @param seenMark the mark of the version set aside
     */
    public boolean choose(Viewer viewer, MeasurementId id, int seenRevision, String seenMark, boolean takeSetAside) {
        var measured = forms.own(viewer.person(), id).orElseThrow(NotFound::new);
        if (!measured.isDraft() || !measured.isOpenOn(organisation.today())) {
            return false;
        }
        var setAside = forms.setAside(id).orElseThrow(NotFound::new);
        if (!setAside.mark().equals(seenMark)) {
            return false;
        }
        if (takeSetAside && !forms.saveDraft(id, seenRevision, setAside.typed(), clock.instant())) {
            return false;
        }
        forms.clearSetAside(id, setAside);
        return true;
    }
}
