package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.authoring.web.EditorBrowser.text;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.rescoring.Rescore;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.simulation.MakeSimulation;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** A closed round of fifteen whose first rows are 1 to 15; the draft weighs the first row less up to 5 and more above 10. */
@PageTest
class SimulationPageTests {

    private static final String BENT =
            "weight: {steps: {over: row1, at: [{up-to: 5, value: 2}, {above: 5, up-to: 10, value: 3}, {above: 10, value: 4}]}}";

    private final EditorBrowser here;
    private final TestDatabase database;
    private final ApplicationContext beans;
    private final UUID round = UUID.randomUUID();
    private String draft = "";

    SimulationPageTests(MockMvc mvc, Furnishing furnishing, TestDatabase database, ApplicationContext beans) {
        this.here = new EditorBrowser(mvc, furnishing);
        this.database = database;
        this.beans = beans;
    }

    @BeforeEach
    void closeRound() throws Exception {
        var ffs = beans.getBean(Library.class).shipped().getFirst();
        MunicipalityScope.in(
                here.sjöby.id(), () -> beans.getBean(Instruments.class).adopt(ffs));
        run("""
                insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on, last_day, state,
                    privacy, created_by, created_at)
                values (:m, :round, 'Maj 2026', '2026-05-01', :version, :unit, '2026-05-01', '2026-05-20', 'CLOSED', 'NAMED',
                    :by, now())
                """, Map.of("version", ffs.id().value(), "unit", here.department.value(), "by", here.moa.value()));
        for (int number = 1; number <= 15; number++) {
            var person = here.sjöby.worker("Alva Lind " + number, here.group);
            run("""
                    insert into organisation.person (municipality_id, id, given_name, family_name, email)
                    values (:m, :person, 'Alva', 'Lind', :email) on conflict do nothing
                    """, Map.of("person", person.value(), "email", person.value() + "@sjoby.example"));
            run(
                    """
                    insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id, group_id,
                        state, answers)
                    values (:m, :id, :round, :version, 'NAMED', :person, :group, 'SUBMITTED', cast(:answers as jsonb))
                    """,
                    Map.of(
                            "id", UUID.randomUUID(),
                            "version", ffs.id().value(),
                            "person", person.value(),
                            "group", here.group.value(),
                            "answers", answers(number)));
        }
        draft = here.start(here.moa, "library:ffs-tjanstematning-1.1").replaceFirst("/form$", "");
        here.send(
                here.moa,
                draft + "/text",
                Map.of("revision", "1", "text", ffs.text().replaceFirst("weight: 3\\b", BENT)));
    }

    @Test
    void showsWhoseSumGoesWhichWayAsCounts() throws Exception {
        var simulation = start();
        assertThat(here.see(here.moa, simulation))
                .contains("0 av 15 svar är omräknade", "Uppdatera sidan")
                .doesNotContain("Rad för rad");
        work(simulation);

        var page = here.see(here.moa, simulation);

        assertThat(page)
                .contains(
                        "Maj 2026",
                        "Summan",
                        "Rad för rad",
                        "Dold som skydd",
                        "Socialförvaltningen",
                        "rader visas. De andra är");
        assertThat(page.replaceAll("\\s+", " "))
                .containsPattern("Socialförvaltningen</th>( <td[^>]*> <span>(5|0|15)</span> </td>){5}");
        assertThat(page).contains("data-diagram=\"distribution\"");
        assertThat(here.see(here.moa, draft + "/simulation")).contains("Du kan starta 9 till", "klar");
        assertThat(here.see(here.moa, simulation + "&unit=" + here.group.value()))
                .contains("Visa hela mätningen");
    }

    @Test
    void takesItAwayAtOnceAndWithTheDraft() throws Exception {
        var first = start();
        work(first);
        here.send(
                here.moa, draft + "/simulation/removal", Map.of("of", id(first).toString()));
        assertThat(here.open(here.moa, first).getStatus()).isEqualTo(404);
        var second = start();
        work(second);
        here.send(here.moa, draft + "/removal", Map.of());
        assertThat(count("result.simulated")).isZero();
        assertThat(count("measurement.rescoring where state <> 'DELETED' and municipality_id = :m"))
                .isZero();
    }

    @Test
    void isForMethodOwnersOnly() throws Exception {
        var simulation = start();
        assertThat(here.open(here.alva, simulation).getStatus()).isEqualTo(404);
        assertThat(here.send(here.alva, draft + "/simulation", Map.of("round", round.toString()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(here.open(here.max, simulation).getStatus()).isEqualTo(200);
        assertThat(here.open(here.moa, simulation + "&unit=" + UUID.randomUUID())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void saysWhyItIsNotStarted() throws Exception {
        var unready = here.start(here.moa, "library:nassjo-1").replaceFirst("/form$", "");
        assertThat(here.see(here.moa, unready + "/simulation")).contains("inte färdigt ifylld");
        assertThat(text(here.send(here.moa, draft + "/simulation", Map.of()))).contains("Välj en mätning");
        for (int i = 0; i < 10; i++) {
            start();
        }
        var refused = here.send(here.moa, draft + "/simulation", Map.of("round", round.toString()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("redan startats tio simuleringar", "Du kan inte starta fler just nu");
        run("update measurement.round set state = 'OPEN' where id = :round", Map.of());
        assertThat(here.see(here.moa, draft + "/simulation")).contains("Det finns ingen stängd mätning");
    }

    private String start() throws Exception {
        var response = here.send(here.moa, draft + "/simulation", Map.of("round", round.toString()));
        assertThat(response.getStatus()).as(text(response)).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private void work(String simulation) {
        MunicipalityScope.in(here.sjöby.id(), () -> {
            var isMore = true;
            while (isMore) {
                isMore = beans.getBean(Rescore.class).next(new RescoringId(id(simulation)));
            }
            beans.getBean(MakeSimulation.class).make(new RescoringId(id(simulation)));
        });
    }

    private static UUID id(String simulation) {
        return UUID.fromString(simulation.substring(simulation.indexOf("of=") + 3));
    }

    private int count(String table) {
        return database.asOwner()
                .sql("select count(*) from " + table + (table.contains(" where ") ? "" : " where municipality_id = :m"))
                .param("m", here.sjöby.id().value())
                .query(Integer.class)
                .single();
    }

    private static String answers(int number) {
        var text = new StringBuilder("{\"scale.amount\": \"just-right\", \"scale.satisfaction\": \"largely\","
                + " \"scale.manageability\": \"ok\", \"time.rate\": \"100\", \"time.actual\": \"76\", \"time.available\": \"60\","
                + " \"risk.expiring\": \"0\", \"risk.overdue\": \"0\"");
        for (int row = 1; row <= 7; row++) {
            text.append(", \"count.row")
                    .append(row)
                    .append("\": \"")
                    .append(number)
                    .append('"');
        }
        return text.append('}').toString();
    }

    private void run(String sql, Map<String, ?> values) {
        database.asOwner()
                .sql(sql)
                .params(values)
                .param("m", here.sjöby.id().value())
                .param("round", round)
                .update();
    }
}
