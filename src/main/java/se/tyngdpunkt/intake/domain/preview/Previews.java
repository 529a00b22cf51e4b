package se.tyngdpunkt.intake.domain.preview;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.measurement.earlier.EarlierRounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.history.PastPlaces;
import se.tyngdpunkt.scoring.RowFields;
import se.tyngdpunkt.shared.UseCase;

/** Works out what a file would give; asks the same of it before the approval as for the preview. */
@UseCase
class Previews {

    private final EarlierRounds rounds;
    private final Organisation organisation;
    private final PastPlaces places;

    Previews(EarlierRounds rounds, Organisation organisation, PastPlaces places) {
        this.rounds = rounds;
        this.organisation = organisation;
        this.places = places;
    }

    Outcome of(Viewer viewer, Opened opened) {
        var round = opened.round();
        var problems = rounds.hindrances(viewer, round);
        if (!problems.isEmpty()) {
            return new Outcome.Hindered(opened, problems);
        }
        var people = people(round);
        var read = new RowReader(opened, people).read(opened.headings().row());
        return read.faults().isEmpty()
                ? new Outcome.Planned(opened, preview(opened, people, read.lines()))
                : new Outcome.Faulty(opened, read.faults());
    }

    private People people(EarlierRound round) {
        var all = places.during(round.firstDay(), organisation.today());
        return People.of(
                round.unit(),
                List.of(organisation.wholeTree(round.firstDay()), organisation.wholeTree()),
                all,
                organisation.people(People.in(all)),
                round.firstDay(),
                round.lastDay());
    }

    private static Preview preview(Opened opened, People people, List<Line> lines) {
        var round = opened.round();
        var model = round.instrument().instrument();
        var groups = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> people.nameOf(line.answers().group()), TreeMap::new, Collectors.counting()));
        var reckoned = lines.stream()
                .filter(line -> !line.answers().typed().isEmpty())
                .map(line -> Compared.of(round, line))
                .toList();
        var totals = reckoned.stream().flatMap(one -> one.totals().stream()).toList();
        return new Preview(
                round,
                lines.stream().map(Line::answers).toList(),
                groups.entrySet().stream()
                        .map(each -> new Preview.InGroup(
                                each.getKey(), each.getValue().intValue()))
                        .toList(),
                reckoned.size(),
                (int) reckoned.stream()
                        .filter(one -> model.weighsPeople() && !one.isComplete())
                        .count(),
                totals.size(),
                totals.stream().filter(Preview.Difference::isOne).toList(),
                rows(model, lines),
                Question.unanswered(Question.of(round), opened.columns().words().values()));
    }

    private static List<Preview.InList> rows(Instrument model, List<Line> lines) {
        return EarlierRound.lists(model).stream()
                .map(list -> new Preview.InList(
                        list.title(),
                        lines.stream()
                                .mapToInt(line -> RowFields.typed(
                                                list, line.answers().typed())
                                        .size())
                                .sum()))
                .toList();
    }
}
