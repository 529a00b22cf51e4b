package se.tyngdpunkt.dialogue.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.TalkPoint;

/** The agenda by fixed rules: what was promised, then what the answers say, then the risks, then the pair's own words. */
public record Agenda(List<Line> lines) {

    /**
     * One item in its place.
     *
     * @param struck whether the two have decided not to take it up
     */
    public record Line(AgendaItem item, boolean struck) {}

    public Agenda {
        lines = List.copyOf(lines);
    }

    /** Overdue before the rest; those done wait for their day of looking back. */
    public static List<AgendaItem> ofActions(List<Action> open, LocalDate today) {
        return open.stream()
                .sorted(Comparator.comparing((Action action) -> !action.isOverdue(today))
                        .thenComparing(action -> action.intent().due()))
                .<AgendaItem>map(action -> new AgendaItem.OfAction(action, action.isOverdue(today)))
                .toList();
    }

    public static List<AgendaItem> ofAnswers(List<TalkPoint> points, Explained score) {
        var items = new ArrayList<AgendaItem>();
        points.forEach(point -> items.add(new AgendaItem.OfPoint(point)));
        if (score.riskSum().orElse(0) > 0 && points.stream().noneMatch(TalkPoint.RisksUp.class::isInstance)) {
            items.add(new AgendaItem.OfRisks(score));
        }
        return List.copyOf(items);
    }

    public static Agenda of(List<AgendaItem> items, Set<String> struck) {
        return new Agenda(items.stream()
                .map(item -> new Line(item, struck.contains(item.key())))
                .toList());
    }

    /** What the two mean to take up. */
    public List<AgendaItem> kept() {
        return lines.stream().filter(line -> !line.struck()).map(Line::item).toList();
    }
}
