package se.tyngdpunkt.measurement.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.reform.ReformUnits;
import se.tyngdpunkt.organisation.domain.reform.Reformed;
import se.tyngdpunkt.organisation.domain.reform.Wish;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/**
 * A reorganisation in the middle of a round neither loses nor moves an answer: Bo has sent, Alva has a draft, and their group is
 * moved, renamed, merged, closed or split. Whoever leads them now goes on with them.
 */
@PageTest
class ReorganisedRoundPageTests extends OpenForm {

    private final UnitId elsewhere = sjöby.unit("Öppenvård", department);
    private final UnitId neighbour = sjöby.group("Grupp 2", elsewhere);
    private final PersonId lisa = sjöby.holder("Lisa Ny", Role.TEAM_LEAD, neighbour);
    private final PersonId ada = sjöby.holder("Ada Ö", Role.ADMINISTRATOR, department);

    private final ReformUnits reforms;
    private final Organisation organisation;
    private final TestDatabase database;

    ReorganisedRoundPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            TestClock clock,
            PlatformTransactionManager transactions,
            ReformUnits reforms,
            Organisation organisation,
            TestDatabase database) {
        super(browser, furnishing, rounds, instruments, forms, clock, transactions);
        this.reforms = reforms;
        this.organisation = organisation;
        this.database = database;
    }

    private Wish wish(ChangeKind kind) {
        var role = Wish.fieldOf(new RoleGrant(johan, Role.TEAM_LEAD, group, SINCE, LocalDate.MAX));
        return switch (kind) {
            case RENAME -> wish(kind, "", List.of(), List.of("Grupp Norr"), Map.of());
            case MERGE -> wish(kind, "NEW", List.of(id(neighbour)), List.of("Gemensam"), Map.of(role, "on"));
            case SPLIT ->
                wish(
                        kind,
                        "",
                        List.of(),
                        List.of("Norr", "Söder"),
                        Map.of("person." + alva.value(), "1", "person." + bo.value(), "2", role, "1"));
            case CLOSE -> wish(kind, id(neighbour), List.of(), List.of(), Map.of());
            default -> wish(kind, id(elsewhere), List.of(), List.of(), Map.of());
        };
    }

    private Wish wish(
            ChangeKind kind, String to, List<String> others, List<String> names, Map<String, String> choices) {
        return new Wish(kind, group, "TODAY", "", to, others, names, choices);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"MOVE", "RENAME", "MERGE", "CLOSE", "SPLIT"})
    void leavesEveryAnswerWhereItWasAndLetsEverybodyGoOn(ChangeKind kind) throws Exception {
        sendAsBo();
        send(alva, address, Map.of("scale.amount", "too-much", "count.row1", "7"), "save");
        var before = answers();
        assertThat(before).hasSize(2).anyMatch(row -> row.contains("SUBMITTED")).anyMatch(row -> row.contains("DRAFT"));

        reform(wish(kind));

        assertThat(answers()).isEqualTo(before);
        assertThat(open(alva, address).getContentAsString()).contains("value=\"7\"");
        assertThat(send(alva, address, wholeForm(), "check").getRedirectedUrl()).isEqualTo(address + "/check");
        assertThat(send(alva, address + "/submission", Map.of(), "").getRedirectedUrl())
                .isEqualTo(address + "/receipt");
        assertThat(answers())
                .hasSize(2)
                .allMatch(row -> row.startsWith(group.value() + " SUBMITTED"))
                .contains(before.stream()
                        .filter(row -> row.contains("SUBMITTED"))
                        .findFirst()
                        .orElseThrow());

        var leader = kind == ChangeKind.CLOSE ? lisa : johan;
        assertThat(board(leader)).contains("Alva Lind");
        assertThat(open(leader, rowsOf(alva)).getStatus()).isEqualTo(200);
        var others = Stream.of(johan, lisa).filter(who -> !who.equals(leader) && !leads(who));
        assertThat(others).allSatisfy(who -> assertThat(open(who, rowsOf(alva)).getStatus())
                .isEqualTo(404));
    }

    /** Whoever leads one group is led straight to it. */
    private String board(PersonId leader) throws Exception {
        var groups = open(leader, "/groups");
        var only = groups.getRedirectedUrl();
        return (only == null ? groups : open(leader, only)).getContentAsString();
    }

    private boolean leads(PersonId who) {
        return MunicipalityScope.in(
                sjöby.id(), () -> organisation.leads(organisation.viewer(sjöby.signedIn(who)), alva));
    }

    private void reform(Wish wish) {
        MunicipalityScope.in(sjöby.id(), () -> {
            var viewer = organisation.viewer(sjöby.signedIn(ada));
            var shown = reforms.reform(viewer, wish, "");
            assertThat(shown).as(shown.toString()).isInstanceOf(Reformed.Shown.class);
            assertThat(reforms.reform(
                            viewer, wish, ((Reformed.Shown) shown).preview().mark()))
                    .isInstanceOf(Reformed.Done.class);
        });
    }

    private void sendAsBo() throws Exception {
        var his = "/my/measurements/"
                + database.asOwner()
                        .sql("select id from measurement.measurement where municipality_id = :m and person_id = :p")
                        .param("m", sjöby.id().value())
                        .param("p", bo.value())
                        .query(String.class)
                        .single();
        send(bo, his, wholeForm(), "check");
        var request =
                post(his + "/submission").with(signedIn(sjöby.signedIn(bo))).param("revision", "1");
        browser.perform(request);
    }

    /** Each measurement with its group, its state and all that was answered. */
    private List<String> answers() {
        return database.asOwner()
                .sql(
                        "select group_id || ' ' || state || ' ' || person_id || ' ' || answers || ' ' || coalesce(reckoned::text, '')"
                                + " from measurement.measurement where municipality_id = :m order by person_id")
                .param("m", sjöby.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String rowsOf(PersonId worker) {
        return "/measurements/"
                + database.asOwner()
                        .sql("select id from measurement.measurement where municipality_id = :m and person_id = :p")
                        .param("m", sjöby.id().value())
                        .param("p", worker.value())
                        .query(String.class)
                        .single()
                + "/rows";
    }

    private static String id(UnitId unit) {
        return unit.value().toString();
    }
}
