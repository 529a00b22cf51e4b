package se.tyngdpunkt.measurement.web.board;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.board.Boards.Board;
import se.tyngdpunkt.measurement.domain.board.Boards.Line;
import se.tyngdpunkt.measurement.domain.contest.WaitingContests;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.scoring.Standing;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.shared.number.Exact;

/**
 * The leader's board.
 *
 * @param groups all groups she leads, to choose among
 * @param rounds the rounds shown as columns, the oldest first and the latest last
 * @param contested what waits for the viewer's answer, in any round and of any group
 * @param withoutAnswers rounds that she does not see, since their answers are deleted
 */
public record BoardPage(
        Board board,
        List<Unit> groups,
        List<Round> rounds,
        List<WaitingContests.Line> contested,
        List<Round> withoutAnswers) {

    private static final int COLUMNS = 5;

    public BoardPage {
        groups = List.copyOf(groups);
        rounds = List.copyOf(rounds);
        contested = List.copyOf(contested);
        withoutAnswers = List.copyOf(withoutAnswers);
    }

    static BoardPage of(
            Board board, List<Unit> groups, List<WaitingContests.Line> contested, List<Round> withoutAnswers) {
        return new BoardPage(
                board, groups, board.rounds().stream().limit(COLUMNS).toList().reversed(), contested, withoutAnswers);
    }

    /** The measurements of a person with rows that she contests and that wait for an answer. */
    public List<WaitingContests.Line> contested(Line line) {
        return contested.stream()
                .filter(one ->
                        board.isLed() && one.person().id().equals(line.person().id()))
                .toList();
    }

    public Optional<Round> latest() {
        return board.latest();
    }

    /** What the latest round is measured by; absent until somebody has answered. */
    public Optional<Instrument> model() {
        return board.lines().stream()
                .flatMap(line -> line.picture().stream())
                .map(Picture::instrument)
                .findFirst();
    }

    /** The rounds with a column of points: not those that were answered by a model which weighs nothing. */
    public List<Round> columns() {
        return rounds.stream()
                .filter(round -> board.lines().stream()
                        .flatMap(line -> answeredBy(line, round).stream())
                        .allMatch(Instrument::weighsPeople))
                .toList();
    }

    /** The model that she has answered in that round. */
    private static Optional<Instrument> answeredBy(Line line, Round round) {
        return line.picture()
                .filter(picture -> picture.round().equals(round))
                .map(Picture::instrument)
                .or(() -> line.earlier().stream()
                        .filter(told -> told.round().equals(round))
                        .map(told -> told.version().instrument())
                        .findFirst());
    }

    public boolean hasAnswered(Line line, Round round) {
        return answeredBy(line, round).isPresent();
    }

    public boolean isLatest(Round round) {
        return latest().filter(round::equals).isPresent();
    }

    /** Whether any model on the board counts risks. */
    public boolean hasRisks() {
        return board.lines().stream()
                .anyMatch(line -> line.picture()
                                .filter(picture -> !picture.instrument().risks().isEmpty())
                                .isPresent()
                        || line.earlier().stream()
                                .anyMatch(told ->
                                        !told.version().instrument().risks().isEmpty()));
    }

    /** Whether the leader scores before she sees what is felt, and has not yet. */
    public boolean isToBeScored(Line line) {
        return line.picture().filter(Picture::isToBeScored).isPresent();
    }

    /** Whether she has submitted in that round, and the leader has not scored it yet. */
    public boolean isToBeScored(Line line, Round round) {
        return line.picture().filter(picture -> picture.round().equals(round)).isPresent()
                ? isToBeScored(line)
                : line.earlier().stream().anyMatch(told -> told.round().equals(round) && told.isToBeScored());
    }

    /** Whether a model that is shown holds invented values. */
    public boolean isInvented() {
        return board.lines().stream()
                .anyMatch(line -> line.picture()
                                .filter(picture ->
                                        picture.instrument().filling().isInvented())
                                .isPresent()
                        || line.earlier().stream()
                                .anyMatch(told ->
                                        told.version().instrument().filling().isInvented()));
    }

    /** Where a person stood in a round, if she submitted in it and its model weighs anything. */
    public Optional<Standing> standing(Line line, Round round) {
        return line.picture()
                .filter(picture -> picture.round().equals(round))
                .map(Picture::main)
                .orElseGet(() -> line.earlier().stream()
                        .filter(told -> told.round().equals(round))
                        .findFirst()
                        .flatMap(told -> told.occasion().main()));
    }

    /** A balance in hours that she has told, such as flexitime. */
    public record Balance(Text label, Exact hours) {}

    public List<Balance> balances(Line line) {
        return line.picture().stream()
                .flatMap(picture -> picture.instrument().figures().stream()
                        .filter(field -> field.type() == Part.FieldType.HOURS)
                        .flatMap(field -> picture.answers().figure(field.key()).stream()
                                .filter(Given.Figure.class::isInstance)
                                .map(given -> new Balance(field.label(), ((Given.Figure) given).number()))))
                .toList();
    }

    /** The level that has lasted as long as the model asks. */
    public Optional<Standing.Level> lasting(Line line) {
        return line.picture().flatMap(Picture::main).flatMap(Standing::level).filter(Standing.Level::isLasting);
    }

    /** The limits that are not kept, by their titles. */
    public List<Text> broken(Line line) {
        return line.picture().stream()
                .flatMap(picture -> picture.instrument().calculation().limits().stream()
                        .filter(limit -> picture.score().reckoned().broken().contains(limit.key())))
                .map(Calculation.Limit::title)
                .toList();
    }

    /** The words she chose last time, where she now chooses others. */
    public Optional<Text> before(Line line, Part.Scale scale) {
        var now = line.picture().flatMap(picture -> picture.answers().option(scale.key()));
        return line.picture()
                .flatMap(Picture::lastTime)
                .flatMap(last -> last.answers().option(scale.key()))
                .filter(last -> now.filter(other -> !last.equals(other)).isPresent())
                .flatMap(last -> scale.options().stream()
                        .filter(option -> option.key().equals(last))
                        .findFirst())
                .map(Part.Option::words);
    }

    /** The risks together last time, where they are known and others now. */
    public OptionalInt risksBefore(Line line) {
        var now = line.picture().map(picture -> picture.score().riskSum()).orElseGet(OptionalInt::empty);
        var before = line.picture()
                .flatMap(Picture::lastTime)
                .map(last -> last.score().riskSum())
                .orElseGet(OptionalInt::empty);
        return now.isPresent() && !now.equals(before) ? before : OptionalInt.empty();
    }

    public long submitted() {
        return count(MeasurementState.SUBMITTED);
    }

    public long discussed() {
        return count(MeasurementState.DISCUSSED);
    }

    public long inRound() {
        return board.lines().stream().filter(line -> line.current().isPresent()).count();
    }

    /** Who is to be talked with: submitted, but the talk is not yet held. */
    public List<Line> toTalkWith() {
        return board.lines().stream()
                .filter(line -> board.isLed() && line.picture().isPresent())
                .filter(line -> line.current()
                        .filter(current -> current.head().state() != MeasurementState.DISCUSSED)
                        .isPresent())
                .toList();
    }

    private long count(MeasurementState least) {
        return board.lines().stream()
                .filter(line -> line.current()
                        .filter(current -> current.head().state().compareTo(least) >= 0)
                        .isPresent())
                .count();
    }
}
