package se.tyngdpunkt.dialogue.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.dialogue.domain.agenda.AgendaItem.Standing;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.talk.TalkPoint;

/**
 * The agenda by fixed rules: what was promised, what is contested, what the model has every talk take up, what the answers
 * say, the risks, and last the pair's own words.
 */
public record Agenda(List<Line> lines, Origin origin) {

    /** Whether the suggestions are worked out as things stand, or are those that the two had before them. */
    public enum Origin {
        WORKED_OUT,
        KEPT
    }

    /**
     * One item in its place.
     *
     * @param struck whether the two have decided not to take it up
     */
    public record Line(AgendaItem item, boolean struck) {}

    public Agenda {
        lines = List.copyOf(lines);
    }

    /** What the rules suggest as things stand. */
    public static List<AgendaItem> suggested(List<Action> open, Optional<Picture> picture, LocalDate today) {
        var items = new ArrayList<>(ofActions(open, today));
        picture.ifPresent(seen -> {
            seen.contested().stream().flatMap(row -> ofContested(seen, row)).forEach(items::add);
            seen.instrument().way().talkTemplate().forEach(item -> items.add(new AgendaItem.OfTemplate(item)));
            items.addAll(ofAnswers(seen.talkPoints(), seen.score()));
        });
        return List.copyOf(items);
    }

    /** Overdue before the rest; those done wait for their day of looking back. */
    public static List<AgendaItem> ofActions(List<Action> open, LocalDate today) {
        return open.stream()
                .sorted(Comparator.comparing((Action action) -> !action.isOverdue(today))
                        .thenComparing(action -> action.intent().due()))
                .<AgendaItem>map(action -> AgendaItem.OfAction.on(today, action))
                .toList();
    }

    /** What she has withdrawn herself needs no talk. */
    private static Stream<AgendaItem> ofContested(Picture picture, ContestedRow row) {
        return switch (row.answer()) {
            case ContestedRow.Waiting _ -> Stream.of(AgendaItem.OfContested.of(picture, row, Standing.WAITING, ""));
            case ContestedRow.Kept kept ->
                Stream.of(AgendaItem.OfContested.of(picture, row, Standing.KEPT, kept.reason()));
            case ContestedRow.Changed changed ->
                Stream.of(AgendaItem.OfContested.of(picture, row, Standing.CHANGED, changed.reason()));
            case ContestedRow.Withdrawn _ -> Stream.of();
        };
    }

    public static List<AgendaItem> ofAnswers(List<TalkPoint> points, Explained score) {
        var items = new ArrayList<AgendaItem>();
        points.forEach(point -> items.add(new AgendaItem.OfPoint(point)));
        if (score.riskSum().orElse(0) > 0 && points.stream().noneMatch(TalkPoint.RisksUp.class::isInstance)) {
            items.add(new AgendaItem.OfRisks(score.riskSum().orElseThrow()));
        }
        return List.copyOf(items);
    }

    public static Agenda of(List<AgendaItem> items, Set<String> struck, Origin origin) {
        return new Agenda(
                items.stream()
                        .map(item -> new Line(item, struck.contains(item.key())))
                        .toList(),
                origin);
    }

    /** The promises of other talks among them. */
    public List<Action> actions() {
        return lines.stream()
                .map(Line::item)
                .filter(AgendaItem.OfAction.class::isInstance)
                .map(item -> ((AgendaItem.OfAction) item).action())
                .toList();
    }

    /** What the two mean to take up. */
    public List<AgendaItem> kept() {
        return lines.stream().filter(line -> !line.struck()).map(Line::item).toList();
    }
}
