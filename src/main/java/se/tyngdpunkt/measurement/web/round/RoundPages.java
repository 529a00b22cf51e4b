package se.tyngdpunkt.measurement.web.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.MoreOfRound;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.round.RoundEvent;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews.Overview;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.message.LettersSent;
import se.tyngdpunkt.message.LettersSent.LetterCounts;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Problems;

/** Builds the pages about rounds. */
@Component
class RoundPages {

    private final RoundOverviews overviews;
    private final Instruments instruments;
    private final Library library;
    private final Organisation organisation;
    private final Letters letters;
    private final LettersSent sent;
    private final MoreOfRound more;

    RoundPages(
            RoundOverviews overviews,
            Instruments instruments,
            Library library,
            Organisation organisation,
            Letters letters,
            LettersSent sent,
            MoreOfRound more) {
        this.overviews = overviews;
        this.instruments = instruments;
        this.library = library;
        this.organisation = organisation;
        this.letters = letters;
        this.sent = sent;
        this.more = more;
    }

    ModelAndView list(Viewer viewer, Optional<String> earlier) {
        return new ModelAndView("measurement/rounds", "page", new RoundsPage(overviews.all(viewer), earlier));
    }

    List<InstrumentVersion> models() {
        return PlanRoundForm.offered(library.offeredWith(instruments.adopted()));
    }

    ModelAndView plan(Viewer viewer, String address, PlanRoundForm form, Problems problems) {
        return new ModelAndView(
                "measurement/plan",
                "page",
                new PlanRoundPage(
                        address,
                        form,
                        models(),
                        instruments.adopted().stream()
                                .map(InstrumentVersion::instrument)
                                .filter(model -> !model.hindrances().isEmpty())
                                .toList(),
                        overviews.places(viewer),
                        problems));
    }

    PlanRoundForm formOf(Overview overview) {
        var round = overview.round();
        return PlanRoundForm.of(
                round,
                instruments.byId(round.instrument()).orElseThrow(),
                round.bridge().flatMap(instruments::byId),
                overview.reminderDays());
    }

    ModelAndView one(Viewer viewer, RoundId id, Map<String, String> typed, Problems problems) {
        var overview = overviews.one(viewer, id);
        var round = overview.round();
        var people = overview.mayKeep() ? peopleOf(organisation.employedIn(round.unit())) : List.<Person>of();
        var page = new RoundPage(
                overview,
                nameOf(round),
                instruments.byId(round.instrument()).orElseThrow().instrument(),
                round.bridge().flatMap(instruments::byId).map(InstrumentVersion::instrument),
                people,
                namesOf(overview.events()),
                letters.canBeSent(),
                sent.about(List.of(id.value())).getOrDefault(id.value(), LetterCounts.NONE),
                more.linkFor(viewer, round),
                typed,
                problems);
        return new ModelAndView("measurement/round", "page", page);
    }

    private List<Person> peopleOf(List<Employment> employments) {
        var people =
                organisation.people(employments.stream().map(Employment::person).collect(Collectors.toSet()));
        return employments.stream()
                .map(Employment::person)
                .distinct()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .toList();
    }

    private Map<PersonId, String> namesOf(List<RoundEvent> events) {
        var ids = events.stream()
                .flatMap(event -> Stream.concat(event.by().stream(), event.person().stream()))
                .collect(Collectors.toSet());
        return organisation.people(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Also of a unit that has closed since. */
    private String nameOf(Round round) {
        var path = organisation.path(round.unit());
        return path.isEmpty() ? "" : path.getLast().name();
    }
}
