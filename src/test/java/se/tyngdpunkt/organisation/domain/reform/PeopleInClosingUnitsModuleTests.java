package se.tyngdpunkt.organisation.domain.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.deed.AddUnit;
import se.tyngdpunkt.organisation.domain.deed.Employ;
import se.tyngdpunkt.organisation.domain.deed.EndEmployment;
import se.tyngdpunkt.organisation.domain.deed.EndRole;
import se.tyngdpunkt.organisation.domain.deed.GrantRole;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.Queue;
import se.tyngdpunkt.support.TestDatabase;

/** Nobody works in a unit or has a role over it but on its days, whoever comes first of two administrators. */
@ModuleTest
class PeopleInClosingUnitsModuleTests extends ReformSetting {

    private static final String NOW = TODAY.toString();

    private final Employ employ;
    private final EndEmployment endEmployment;
    private final GrantRole grant;
    private final EndRole endRole;
    private final AddUnit addUnit;
    private final TransactionTemplate transaction;
    private final TestDatabase database;

    PeopleInClosingUnitsModuleTests(
            Reforms deeds,
            Employ employ,
            EndEmployment endEmployment,
            GrantRole grant,
            EndRole endRole,
            AddUnit addUnit,
            PlatformTransactionManager transactions,
            TestDatabase database) {
        super(deeds);
        this.employ = employ;
        this.endEmployment = endEmployment;
        this.grant = grant;
        this.endRole = endRole;
        this.addUnit = addUnit;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
    }

    @Test
    void endsWithTheUnitWhatBeginsBeforeADecidedClosing() {
        done(closing("DAY"));
        assertThat(employed(bo, NOW)).isInstanceOf(Outcome.Done.class);
        assertThat(leading(bo, NOW, "")).isInstanceOf(Outcome.Done.class);
        assertThat(in(() -> deeds.timeline().rowsOf(List.of(group1))))
                .contains(
                        new Row.Working(new Employment(bo, group1, 50, TODAY, LATER)),
                        new Row.Holding(new RoleGrant(bo, Role.TEAM_LEAD, group1, TODAY, LATER)));
        undone(group1);
    }

    @Test
    void saysThatTheUnitIsNotThereThatDay() {
        done(closing("DAY"));
        assertThat(employed(bo, SINCE.minusDays(1).toString())).isEqualTo(refused("from", Flaw.NOT_THERE_THEN));
        assertThat(employed(bo, LATER.toString())).isEqualTo(refused("from", Flaw.NOT_THERE_THEN));
        assertThat(leading(bo, LATER.toString(), "")).isEqualTo(refused("from", Flaw.NOT_THERE_THEN));
        assertThat(leading(bo, NOW, LATER.toString())).isEqualTo(refused("lastDay", Flaw.NOT_THERE_THEN));
        assertThat(leading(bo, NOW, LATER.minusDays(1).toString())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void putsNothingNewUnderWhatCloses() {
        done(new Wish(ChangeKind.CLOSE, other, "DAY", "2027-01-01", "", List.of(), List.of(), Map.of()));
        var added = with(viewer -> addUnit.add(viewer, Optional.of(other), "GROUP", "Ny"));
        assertThat(added).isEqualTo(refused("under", Flaw.PARENT_CLOSES));
    }

    @Test
    void bringsAlongWhatEndedLongAgoAndPutsItBack() {
        with(viewer -> endEmployment.end(viewer, alva, group1, SINCE, "2021-06-30"));
        var before = rows();
        done(closing("TODAY"));
        assertThat(closingsInRows()).containsExactly(NOW);
        undone(group1);
        assertThat(closingsInRows()).containsExactly("infinity");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void showsANewPreviewWhenSomebodyWasEmployedMeanwhile() throws Exception {
        var mark = shown(closing("TODAY")).mark();
        assertIsNew(second(
                () -> employed(bo, "2026-11-02"),
                () -> as(viewer -> deeds.reform().reform(viewer, closing("TODAY"), mark))));
    }

    @Test
    void showsANewPreviewWhenSomebodyGotAnEndMeanwhile() throws Exception {
        var mark = shown(closing("DAY")).mark();
        assertIsNew(second(
                () -> with(viewer -> endEmployment.end(viewer, alva, group1, SINCE, "2026-11-30")),
                () -> as(viewer -> deeds.reform().reform(viewer, closing("DAY"), mark))));
    }

    @Test
    void showsANewPreviewWhenARoleWasTakenMeanwhile() throws Exception {
        var mark = shown(closing("DAY")).mark();
        assertIsNew(second(
                () -> with(viewer -> endRole.end(viewer, vera, Role.TEAM_LEAD, group1, SINCE)),
                () -> as(viewer -> deeds.reform().reform(viewer, closing("DAY"), mark))));
    }

    @Test
    void saysSoWhenTheUnitWasClosedMeanwhile() throws Exception {
        var mark = shown(closing("TODAY")).mark();
        var employed = second(
                () -> as(viewer -> deeds.reform().reform(viewer, closing("TODAY"), mark)), () -> employed(bo, NOW));
        assertThat(employed).isEqualTo(refused("unit", Flaw.NOT_A_CHOICE));
    }

    @Test
    void endsNothingLaterThanTheUnitThatWasClosedMeanwhile() throws Exception {
        var mark = shown(closing("TODAY")).mark();
        var ended = second(
                () -> as(viewer -> deeds.reform().reform(viewer, closing("TODAY"), mark)),
                () -> with(viewer -> endEmployment.end(viewer, alva, group1, SINCE, "2026-12-24")));
        assertThat(ended).isEqualTo(refused("lastDay", Flaw.ALREADY_ENDED));
    }

    @Test
    void grantsNoRoleOverWhatWasClosedMeanwhile() throws Exception {
        var mark = shown(closing("TODAY")).mark();
        var granted = second(
                () -> as(viewer -> deeds.reform().reform(viewer, closing("TODAY"), mark)), () -> leading(bo, NOW, ""));
        assertThat(granted).isEqualTo(refused("unit", Flaw.NOT_A_CHOICE));
    }

    private static void assertIsNew(Reformed reformed) {
        assertThat(reformed).isInstanceOfSatisfying(Reformed.Shown.class, shown -> assertThat(shown.isNew())
                .isTrue());
    }

    private Wish closing(String when) {
        return new Wish(
                ChangeKind.CLOSE,
                group1,
                when,
                when.equals("DAY") ? LATER.toString() : "",
                "",
                List.of(),
                List.of(),
                Map.of());
    }

    private Outcome<PersonId> employed(PersonId person, String from) {
        return with(viewer -> employ.employ(viewer, person, id(group1), "50", "", from));
    }

    private Outcome<PersonId> leading(PersonId person, String from, String lastDay) {
        return with(viewer -> grant.grant(viewer, person, "TEAM_LEAD", id(group1), from, lastDay));
    }

    private <T> T with(Function<Viewer, T> deed) {
        return in(() -> deed.apply(deeds.organisation().viewer(sjoby.signedIn(ada))));
    }

    private static <T> Outcome<T> refused(String field, Flaw flaw) {
        return Outcome.refused(field, flaw);
    }

    /** Does the second while the first is not yet through: it waits, and then meets what the first has left. */
    private <T> T second(Runnable first, Supplier<T> then) throws Exception {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            return in(() -> transaction.execute(_ -> {
                        first.run();
                        Future<T> waiting = other.submit(() -> in(then));
                        Queue.awaitIn(database, waiting);
                        return waiting;
                    }))
                    .get();
        }
    }

    private List<String> closingsInRows() {
        return database.asOwner()
                .sql("""
                        select unit_closed::text from organisation.employment where unit_id = :unit
                        union select unit_closed::text from organisation.role_grant where unit_id = :unit
                        """)
                .param("unit", group1.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
