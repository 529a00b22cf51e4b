package se.tyngdpunkt.measurement.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.measurement.MeasurementSamples.onlyFfs;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeFormWith;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.AgreedActions;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.board.ConfirmRows.Confirmed;
import se.tyngdpunkt.measurement.domain.board.HandBack.HandedBack;
import se.tyngdpunkt.measurement.domain.contest.ContestsInMemory;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.round.RoundsInMemory;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.scoring.talk.TalkPoint;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.Viewing;

class BoardTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId unit = sjoby.unit("Barn", sjoby.department("Socialförvaltningen"));
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final UnitId neighbours = sjoby.group("Grupp 2", unit);
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final PersonId orjan = sjoby.worker("Örjan Åberg", group);
    private final PersonId bo = sjoby.worker("Bo Berg", neighbours);
    private final Viewer johan = sjoby.viewer(sjoby.holder("Johan Ek", Role.TEAM_LEAD, group));
    private final Viewer manager = sjoby.viewer(sjoby.holder("Mira Sand", Role.UNIT_MANAGER, unit));
    private final FormsInMemory forms = new FormsInMemory();
    private final ContestsInMemory contests = new ContestsInMemory();
    private final List<Object> told = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final Round may = aRound(unit, YearMonth.of(2026, 5), RoundState.CLOSED);
    private final Round november = aRound(unit);

    private final Boards boards =
            new Boards(forms, onlyFfs(), sjoby.organisation(), new NothingAgreed(), _ -> Map.of(), named(), told::add);
    private final PicturesOfPeople pictures =
            new PicturesOfPeople(forms, contests, onlyFfs(), sjoby.organisation(), told::add);
    private final ConfirmRows confirm = new ConfirmRows(forms, onlyFfs(), sjoby.organisation(), told::add, NOON);
    private final HandBack handBack = new HandBack(forms, contests, sjoby.organisation(), told::add, letterBox());

    private NamedForManagers named() {
        return new NamedForManagers(new RoundsInMemory(), onlyFfs(), sjoby.organisation());
    }

    private static final class NothingAgreed implements AgreedActions {
        @Override
        public List<AgreedAction> openFor(PersonId worker) {
            return List.of();
        }

        @Override
        public Map<PersonId, Integer> overdueFor(Collection<PersonId> workers) {
            return Map.of();
        }
    }

    private MeasurementId submitted(Round round, PersonId person, Map<String, String> typed) {
        return forms.submitted(round, person, group, typed);
    }

    @Test
    void standsInAlphabeticalOrderWhateverThePoints() {
        submitted(november, orjan, wholeFormWith("count.row1", "30"));
        submitted(november, alva, wholeForm());

        assertThat(boards.of(johan, group).lines())
                .extracting(line -> line.person().familyName())
                .containsExactly("Lind", "Åberg");
    }

    @Test
    void staysInTheGroupsOwnRoundWhenSomebodyComesFromAnother() {
        var october = aRound(unit, YearMonth.of(2026, 10), RoundState.CLOSED);
        var cia = sjoby.worker("Cia Al", group);
        forms.submitted(november, cia, neighbours, wholeForm());
        submitted(october, alva, wholeForm());

        var board = boards.of(johan, group);
        assertThat(board.latest()).contains(october);
        assertThat(board.lines())
                .filteredOn(line -> line.current().isPresent())
                .extracting(line -> line.person().id())
                .containsExactly(alva);
    }

    @Test
    void showsTheRoundsPeopleBringToANewGroup() {
        forms.submitted(november, alva, neighbours, wholeForm());

        assertThat(boards.of(johan, group).latest()).contains(november);
    }

    @Test
    void namesHerGroupsInTheOrderOfTheSwedishAlphabet() {
        var tenth = sjoby.group("Grupp 10", unit);
        sjoby.grant(johan.person(), Role.TEAM_LEAD, tenth);
        sjoby.grant(johan.person(), Role.TEAM_LEAD, neighbours);

        assertThat(boards.groups(sjoby.viewer(johan.person())))
                .extracting(Unit::name)
                .containsExactly("Grupp 1", "Grupp 2", "Grupp 10");
    }

    @Test
    void isForTheLeaderOfTheGroupOnly() {
        assertThatThrownBy(() -> boards.of(manager, group)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boards.of(johan, neighbours)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boards.of(sjoby.viewer(alva), group)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsNothingOfADraft() {
        var id = forms.add(november, alva, group);
        forms.saveDraft(id, 0, wholeForm(), NOON.instant());

        var line = boards.of(johan, group).lines().getFirst();
        assertThat(line.picture()).isEmpty();
        assertThat(line.current().orElseThrow().head().state()).isEqualTo(MeasurementState.DRAFT);
    }

    @Test
    void comparesEachPersonWithHerselfOnly() {
        submitted(may, alva, wholeForm());
        submitted(november, alva, wholeFormWith("count.row1", "9"));
        submitted(november, orjan, wholeFormWith("count.row1", "1"));

        var lines = boards.of(johan, group).lines();
        assertThat(lines.getFirst().picture().orElseThrow().talkPoints())
                .hasAtLeastOneElementOfType(TalkPoint.MoreThanAllEarlier.class);
        assertThat(lines.getLast().picture().orElseThrow().talkPoints()).isEmpty();
    }

    @Test
    void recordsWhoseFiguresWereSeen() {
        boards.of(johan, group);

        assertThat(told).singleElement().isInstanceOfSatisfying(Viewing.class, viewing -> assertThat(viewing.whose())
                .containsExactlyInAnyOrder(alva, orjan));
    }

    @Test
    void givesAPictureToHerselfAndHerLeaderAndNobodyElse() {
        var id = submitted(november, alva, wholeForm());

        assertThat(pictures.of(sjoby.viewer(alva), id, "test").score().sum()).contains(Points.of(28));
        assertThat(told).isEmpty();
        assertThat(pictures.of(johan, id, "test").score().sum()).contains(Points.of(28));
        assertThat(told).singleElement().isInstanceOf(Viewing.class);
        for (var other : List.of(manager, sjoby.viewer(orjan), sjoby.viewer(bo))) {
            assertThatThrownBy(() -> pictures.of(other, id, "test")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void takesThePictureFromALeaderWhoseRoleHasEnded() {
        var id = submitted(november, alva, wholeForm());
        sjoby.endRole(johan.person(), Role.TEAM_LEAD);
        var former = sjoby.viewer(johan.person());

        assertThatThrownBy(() -> pictures.of(former, id, "test")).isInstanceOf(NotFound.class);
    }

    @Test
    void letsTheLeaderConfirmRowsOnce() {
        var id = submitted(november, alva, wholeForm());

        assertThat(confirm.confirm(johan, id, 2)).isInstanceOf(Confirmed.Done.class);
        assertThat(confirm.confirm(johan, id, 2)).isInstanceOf(Confirmed.Done.class);
        assertThat(forms.one(id).head().state()).isEqualTo(MeasurementState.SUMMED);
        assertThat(told).hasSize(1);
    }

    @Test
    void confirmsAndHandsBackNothingItsLeaderHasNotSeen() {
        var id = submitted(november, alva, wholeForm());
        var seen = forms.one(id).revision();
        forms.move(id, seen, MeasurementState.SUBMITTED, MeasurementState.DRAFT, alva, NOON.instant());
        assertThat(confirm.confirm(johan, id, seen)).isInstanceOf(Confirmed.TakenBack.class);
        forms.saveDraft(id, seen + 1, wholeFormWith("count.row1", "50"), NOON.instant());
        forms.submit(
                id,
                seen + 2,
                wholeFormWith("count.row1", "50"),
                Reckonings.of(AnswerSamples.points(0)),
                NOON.instant());

        assertThat(confirm.confirm(johan, id, seen)).isInstanceOf(Confirmed.Changed.class);
        assertThat(handBack.handBack(johan, id, seen, "Rad 1")).isInstanceOf(HandedBack.Changed.class);
        assertThat(forms.one(id).head().state()).isEqualTo(MeasurementState.SUBMITTED);
        assertThat(pictures.of(johan, id, "test").revision()).isEqualTo(seen + 3);
    }

    @Test
    void letsNobodyConfirmHerOwnRows() {
        var id = submitted(november, alva, wholeForm());

        assertThatThrownBy(() -> confirm.confirm(sjoby.viewer(alva), id, 2)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> confirm.confirm(manager, id, 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void handsBackUntilTheTalkIsHeld() {
        var id = submitted(november, alva, wholeForm());
        confirm.confirm(johan, id, 2);

        assertThat(handBack.handBack(johan, id, 3, "Rad två är dubbelräknad")).isInstanceOf(HandedBack.Done.class);
        assertThat(forms.one(id).isDraft()).isTrue();
    }

    @Test
    void waitsForNoAnswerToWhatIsHandedBack() {
        var id = submitted(november, alva, wholeForm());
        confirm.confirm(johan, id, 2);
        contests.add(
                id,
                new ContestedRow(UUID.randomUUID(), "cases", 1, "Nej", NOON.instant(), new ContestedRow.Waiting()),
                alva);

        handBack.handBack(johan, id, 2, "En gammal sida");
        assertThat(contests.of(id)).allMatch(ContestedRow::isWaiting);
        handBack.handBack(johan, id, 3, "Rad två är dubbelräknad");
        assertThat(contests.of(id)).singleElement().matches(row -> !row.isWaiting());
    }

    @Test
    void tellsTheWorkerWhyButNotInALetter() {
        var id = submitted(november, alva, wholeForm());
        handBack.handBack(johan, id, 2, "Rad 1 verkar för hög");

        assertThat(forms.one(id).handedBackFor()).contains("Rad 1 verkar för hög");
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(alva);
            assertThat(letter.toString()).doesNotContain("Rad 1");
        });
        forms.submit(id, 3, wholeForm(), Reckonings.of(AnswerSamples.points(0)), NOON.instant());
        assertThat(forms.one(id).handedBackFor()).isEmpty();
    }

    private Letters letterBox() {
        return new Letters() {
            @Override
            public void post(Letter letter) {
                letters.add(letter);
            }

            @Override
            public void postTo(String address, Letter letter) {
                letters.add(letter);
            }

            @Override
            public boolean canBeSent() {
                return true;
            }
        };
    }

    @Test
    void handsNothingBackInAClosedRound() {
        var id = submitted(may, alva, wholeForm());

        assertThat(handBack.handBack(johan, id, 2, "För sent")).isInstanceOf(HandedBack.TooLate.class);
        assertThat(forms.one(id).head().state()).isEqualTo(MeasurementState.SUBMITTED);
    }
}
