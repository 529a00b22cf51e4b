package se.tyngdpunkt.authoring.web.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.tyngdpunkt.authoring.domain.simulation.ReadSimulation;
import se.tyngdpunkt.authoring.web.simulation.MovesTable.Line;
import se.tyngdpunkt.result.ChangeOfPart;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Moves;
import se.tyngdpunkt.shell.Words;

/** Puts the figures of one part of the tree together as tables. */
final class MovesTables {

    /** More bars than that are read in the table. */
    private static final int MOST_BARS = 9;

    private final ReadSimulation.Told told;
    private final String address;
    private final Words words;

    MovesTables(ReadSimulation.Told told, String address, Words words) {
        this.told = told;
        this.address = address;
        this.words = words;
    }

    List<MovesTable> of(ChangeOfPart part) {
        var tables = new ArrayList<MovesTable>();
        tables.add(parts("sum", part, ChangeOfPart::sum));
        if (part.level().isPresent()) {
            tables.add(
                    parts("level", part, each -> each.level().orElse(new Figure.Withheld<>(Figure.Reason.PROTECTED))));
        }
        var rows = told.rows().entrySet().stream()
                .map(row -> new Line(
                        row.getValue().in(words.language()),
                        Optional.empty(),
                        part.rows().getOrDefault(row.getKey(), new Figure.Withheld<>(Figure.Reason.PROTECTED))))
                .toList();
        if (!rows.isEmpty()) {
            tables.add(table("rows", rows, false));
        }
        return tables;
    }

    private MovesTable parts(String key, ChangeOfPart part, Function<ChangeOfPart, Figure<Moves>> figure) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(name(part), Optional.empty(), figure.apply(part)));
        told.below()
                .forEach(each -> lines.add(new Line(
                        name(each),
                        each.direct()
                                ? Optional.empty()
                                : Optional.of(address + "&unit=" + each.unit().value()),
                        figure.apply(each))));
        return table(key, lines, lines.size() <= MOST_BARS);
    }

    private MovesTable table(String key, List<Line> lines, boolean mayBeDrawn) {
        return new MovesTable(
                key,
                words.say("authoring.simulation." + key),
                words.say("authoring.simulation." + key + ".hint"),
                words.say(key.equals("rows") ? "authoring.simulation.row" : "authoring.simulation.part"),
                mayBeDrawn && lines.stream().anyMatch(line -> line.figure().isShown()),
                List.of(
                        words.say("authoring.simulation.lighter"),
                        words.say("authoring.simulation.same"),
                        words.say("authoring.simulation.heavier"),
                        words.say("authoring.simulation.not-worked-out"),
                        words.say("authoring.simulation.answers")),
                lines);
    }

    String name(ChangeOfPart part) {
        var name = told.names().getOrDefault(part.unit(), "");
        return part.direct() ? words.say("authoring.simulation.direct", name) : name;
    }
}
