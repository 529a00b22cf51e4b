package se.tyngdpunkt.measurement.domain.board;

import java.util.List;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.contest.Contests;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.measurement.picture.Pictures;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.talk.TalkPoints;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.Viewing;

@UseCase
class PicturesOfPeople implements Pictures {

    private final Forms forms;
    private final Contests contests;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;

    PicturesOfPeople(
            Forms forms, Contests contests, Instruments instruments, Organisation organisation, Events events) {
        this.forms = forms;
        this.contests = contests;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
    }

    @Override
    public Picture of(Viewer viewer, MeasurementId measurement, String page) {
        var measured = forms.own(viewer.person(), measurement)
                .or(() -> forms.measured(measurement))
                .filter(found -> !found.isDraft() && !found.round().isAnonymous())
                .orElseThrow(NotFound::new);
        var person = measured.head().person();
        var isOfPair = viewer.isPerson(person) || organisation.leads(viewer, person);
        if (!isOfPair && !isForManager(viewer, measured)) {
            throw new NotFound();
        }
        if (!viewer.isPerson(person)) {
            events.tell(new Viewing(viewer.signedIn(), page, List.of(person)));
        }
        var all = Told.all(forms.beside(measured), id -> instruments.byId(id).orElseThrow(), organisation::dayOf);
        if (!isOfPair) {
            return forManager(measurement, all);
        }
        var told = viewer.isPerson(person) ? all : BeforeScoring.hide(all);
        var now = told.stream()
                .filter(one -> one.head().id().equals(measurement))
                .findFirst()
                .orElseThrow();
        return picture(now, told, !viewer.isPerson(person) && now.isToBeScored())
                .with(now.isToBeScored() ? List.of() : contests.of(measurement));
    }

    private boolean isForManager(Viewer viewer, Measured measured) {
        return measured.round().isNamed()
                && NamedForManagers.isNamed(
                        instruments.byId(measured.round().instrument()).orElseThrow())
                && NamedForManagers.manages(
                        organisation, viewer, measured.head().person());
    }

    /** What the model lets the unit manager see: not what the pair is to talk of, nor rounds by other models. */
    private static Picture forManager(MeasurementId measurement, List<Told> all) {
        var told = BeforeScoring.hide(all).stream()
                .filter(one -> NamedForManagers.isNamed(one.version()))
                .toList();
        var now = told.stream()
                .filter(one -> one.head().id().equals(measurement))
                .findFirst()
                .orElseThrow();
        return picture(now, told, now.isToBeScored()).withoutTalk();
    }

    static Picture picture(Told now, List<Told> all, boolean isFeltHidden) {
        var earlier =
                all.stream().filter(one -> one.round().isBefore(now.round())).toList();
        var before = Told.byEachKey(earlier);
        var overTime =
                Told.byEachKey(Stream.concat(earlier.stream(), Stream.of(now)).toList());
        return new Picture(
                now.head(),
                now.revision(),
                now.round(),
                now.occasion(),
                overTime.subList(before.size(), overTime.size()).stream()
                        .map(Told::occasion)
                        .toList(),
                before.stream()
                        .map(one -> new Picture.Earlier(
                                one.round(), one.occasion(), now.version().isComparableWith(one.version())))
                        .toList(),
                TalkPoints.between(
                        now.occasion(),
                        earlier.stream()
                                .flatMap(one -> one.by(now.version()).stream())
                                .map(Told::occasion)
                                .toList()),
                now.rowsAreGone(),
                isFeltHidden,
                List.of());
    }
}
