package se.tyngdpunkt.measurement.domain.round;

import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.measurement.MeasurementSamples.onlyFfs;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.anonymous.AnonymousAnswersInMemory;
import se.tyngdpunkt.measurement.domain.anonymous.SealAnswers;
import se.tyngdpunkt.measurement.domain.unit.ReportsOfRound;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.TestClock;

/** A department of two units with a group each, a November round for all of it, and who looks after rounds. */
final class RoundScene {

    private static final Clock NOON = Clock.fixed(TestClock.START, ZoneOffset.UTC);

    final OrganisationSamples sjöby = aMunicipality();
    final UnitId department = sjöby.department("Socialförvaltningen");
    final UnitId barn = sjöby.unit("Barn", department);
    final UnitId vuxna = sjöby.unit("Vuxna", department);
    final UnitId group = sjöby.group("Grupp 1", barn);
    final UnitId others = sjöby.group("Grupp 2", vuxna);
    final PersonId alva = sjöby.worker("Alva Lind", group);
    final PersonId bo = sjöby.worker("Bo Berg", group);
    final PersonId cia = sjöby.worker("Cia Al", others);
    final Viewer moa = sjöby.viewer(sjöby.holder("Moa Ström", Role.METHOD_OWNER, department));
    final Viewer head = sjöby.viewer(sjöby.holder("Hans Ek", Role.HEAD_OF_OPERATIONS, department));
    final Viewer managerOfBarn = sjöby.viewer(sjöby.holder("Mira Sand", Role.UNIT_MANAGER, barn));
    final Viewer managerOfVuxna = sjöby.viewer(sjöby.holder("Per Fors", Role.UNIT_MANAGER, vuxna));

    final RoundsInMemory rounds = new RoundsInMemory();
    final List<Letter> posted = new ArrayList<>();
    final List<Object> told = new ArrayList<>();
    final AnonymousAnswersInMemory anonymous = new AnonymousAnswersInMemory();
    final List<Unit> withoutFigures = new ArrayList<>();
    final RoundTurns turns = new RoundTurns(
            rounds,
            new Reports(),
            sjöby.organisation(),
            new Post(),
            new SealAnswers(anonymous, sjöby.organisation(), told::add),
            told::add,
            NOON);
    final RoundOverviews overviews =
            new RoundOverviews(rounds, sjöby.organisation(), new Reports(), _ -> Optional.empty());
    final LetInLate letInLate = new LetInLate(rounds, turns, sjöby.organisation(), told::add);
    final ChangePlan changePlan = new ChangePlan(rounds, onlyFfs(), sjöby.organisation(), told::add);
    final DropPlan dropPlan = new DropPlan(rounds, sjöby.organisation(), told::add);
    final MoveLastDay moveLastDay = new MoveLastDay(rounds, turns, sjöby.organisation(), told::add);
    final ReopenRound reopenRound = new ReopenRound(rounds, turns, sjöby.organisation(), told::add);
    final TurnRoundsByCalendar calendar = new TurnRoundsByCalendar(rounds, turns, sjöby.organisation());
    final Round november = add(YearMonth.of(2026, 11), RoundState.PLANNED);

    private final class Reports implements ReportsOfRound {
        @Override
        public List<Line> lines(Viewer viewer, Round round) {
            return List.of();
        }

        @Override
        public List<Unit> missing(Round round) {
            return withoutFigures;
        }
    }

    private final class Post implements Letters {
        @Override
        public void post(Letter letter) {
            posted.add(letter);
        }

        @Override
        public void postTo(String address, Letter letter) {
            posted.add(letter);
        }

        @Override
        public boolean canBeSent() {
            return true;
        }
    }

    Round add(YearMonth month, RoundState state) {
        var round = aRound(department, month, state);
        rounds.add(round, List.of(7, 2), moa.person(), TestClock.START);
        return round;
    }

    /** The November round, opened today by the method owner; the invitations are forgotten. */
    Round opened() {
        turns.open(rounds.one(november.id()), Optional.of(moa.person()));
        posted.clear();
        return rounds.one(november.id());
    }

    /** The deeds told to the audit, by name. */
    List<String> deeds() {
        return told.stream()
                .filter(Deed.class::isInstance)
                .map(deed -> ((Deed) deed).what())
                .toList();
    }

    LocalDate today() {
        return sjöby.organisation().today();
    }
}
