package se.tyngdpunkt.intake.domain.preview;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tyngdpunkt.intake.domain.draft.OpenDraft.Opened;
import se.tyngdpunkt.intake.domain.table.Question;
import se.tyngdpunkt.intake.domain.table.Target;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.measurement.earlier.EarlierRounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.organisation.history.PastPlaces;
import se.tyngdpunkt.scoring.AnswerReading;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.scoring.Scoring;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.number.Exact;

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
        var reckoned = new ArrayList<Map.Entry<Line, Optional<Reckoned.Sum>>>();
        lines.stream()
                .filter(line -> !line.answers().typed().isEmpty())
                .forEach(line -> reckoned.add(Map.entry(line, sum(round, line))));
        var compared = reckoned.stream()
                .filter(each -> each.getKey().total().isPresent())
                .flatMap(each -> each.getValue().flatMap(Reckoned.Sum::points).stream()
                        .map(points -> new Preview.Difference(
                                totalCell(opened, each.getKey()),
                                each.getKey().total().orElseThrow(),
                                points)))
                .toList();
        return new Preview(
                round,
                lines.stream().map(Line::answers).toList(),
                groups.entrySet().stream()
                        .map(each -> new Preview.InGroup(
                                each.getKey(), each.getValue().intValue()))
                        .toList(),
                reckoned.size(),
                (int) reckoned.stream()
                        .filter(each -> model.weighsPeople()
                                && each.getValue()
                                        .filter(Reckoned.Sum::isComplete)
                                        .isEmpty())
                        .count(),
                compared.size(),
                compared.stream().filter(Previews::isOther).toList(),
                Question.unanswered(Question.of(round), opened.columns().words().values()));
    }

    private static Optional<Reckoned.Sum> sum(EarlierRound round, Line line) {
        var version = round.instrument();
        var answers = AnswerReading.of(version.instrument(), line.answers().typed(), round.lastDay())
                .answers();
        return Standing.main(version.instrument(), Scoring.reckon(version, answers, round.lastDay(), List.of()))
                .map(Standing::sum);
    }

    /** Their total may be rounded; it is held against ours with as many decimals. */
    private static boolean isOther(Preview.Difference one) {
        int decimals = decimals(one.theirs());
        return !one.ours().rounded(decimals, RoundingMode.HALF_UP).equals(one.theirs());
    }

    private static int decimals(Exact number) {
        int decimals = 0;
        while (decimals < 9 && !number.rounded(decimals, RoundingMode.DOWN).equals(number)) {
            decimals++;
        }
        return decimals;
    }

    private static String totalCell(Opened opened, Line line) {
        return Sheet.letters(opened.columns().of(Target.TOTAL).orElse(0)) + (line.row() + 1);
    }
}
