package se.tyngdpunkt.result.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.result.domain.picture.Advice;
import se.tyngdpunkt.result.domain.picture.Insight;
import se.tyngdpunkt.result.domain.picture.ReportsOfUnits.OfUnit;
import se.tyngdpunkt.result.domain.picture.UnitPicture;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.web.reported.ReportedPart;
import se.tyngdpunkt.shell.Words;

/**
 * A unit's picture as its page shows it.
 *
 * @param divided the rounds that cannot be told as organised now
 * @param bridges the rounds of two keys, of which neither shares of a norm nor sums over people are told
 */
public record UnitPage(
        UnitPicture picture,
        String heading,
        Optional<FigureTable> indices,
        List<FigureTable> scales,
        Optional<FigureTable> points,
        Optional<FigureTable> shares,
        List<FigureTable> sums,
        List<String> bridges,
        Optional<FigureTable> risks,
        Optional<FigureTable> parts,
        List<String> advice,
        int limit,
        List<ReportedPart> reported,
        List<String> divided) {

    /** What an address says of how the organisation is looked at. */
    static final String ORGANISED = "as";

    static final String NOW = "now";

    static UnitPage of(UnitPicture picture, List<OfUnit> reports, Words words) {
        var tables = new FigureTables(picture, words);
        var sentences = new Sentences(words);
        return new UnitPage(
                picture,
                sentences.about(picture),
                tables.indices(),
                tables.scales(),
                tables.points(),
                tables.shares(),
                tables.sums(),
                new RoundLines(picture, words).untold(),
                tables.risks(),
                tables.parts(),
                picture.insight().seesFigures()
                        ? Advice.of(picture).stream().map(sentences::about).toList()
                        : List.of(),
                picture.current().map(past -> past.set().limits().figures()).orElse(Limits.DEFAULT.figures()),
                reports.stream().map(report -> ReportedPart.of(report, words)).toList(),
                picture.grouping().divided().stream()
                        .map(round -> round.label(words))
                        .toList());
    }

    /** Whether a model whose figures are shown holds invented values. */
    public boolean isInvented() {
        return picture.latest()
                        .filter(past -> past.version().instrument().filling().isInvented())
                        .isPresent()
                || reported.stream()
                        .flatMap(part -> part.of().now().stream())
                        .anyMatch(now -> now.version().instrument().filling().isInvented());
    }

    public String address() {
        return "/units/" + picture.unit().id().value();
    }

    public String query() {
        return query(picture.grouping().isNow());
    }

    /** The same round as organised then, or now. */
    public String organised(boolean now) {
        return address() + "/results?" + query(now);
    }

    private String query(boolean now) {
        return Stream.concat(
                        picture
                                .chosen()
                                .map(chosen -> "round=" + chosen.round().id().value())
                                .stream(),
                        Stream.of(ORGANISED + "=" + NOW).filter(_ -> now))
                .collect(Collectors.joining("&"));
    }

    public boolean byName() {
        return picture.insight() == Insight.BY_NAME && isNamed();
    }

    public boolean hasTalks() {
        return picture.chosen().filter(chosen -> chosen.round().hasTalks()).isPresent();
    }

    public boolean isNamed() {
        return picture.chosen().filter(chosen -> chosen.round().isNamed()).isPresent();
    }
}
