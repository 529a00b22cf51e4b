package se.tyngdpunkt.result.web;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.result.RoundInDatabase;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class HardRowsPageTests {

    private final MockMvc mvc;
    private final FreezeRound freezing;
    private final JdbcClient database;
    private final RoundInDatabase town;
    private RoundId round = RoundId.fresh();

    HardRowsPageTests(
            MockMvc mvc, FreezeRound freezing, TestDatabase database, Instruments instruments, Library library) {
        this.mvc = mvc;
        this.freezing = freezing;
        this.database = database.asOwner();
        this.town = new RoundInDatabase(database.asOwner(), instruments, library);
    }

    @BeforeEach
    void closedRound() {
        round = town.round(LocalDate.of(2026, 5, 1), "CLOSED");
        town.answer(round, town.north, nCopies(8, "just-right"));
        hard("row4", List.of("which-row", "which-row", "what-counts"));
        hard("row2", List.of("other"));
        hard("expiring", List.of("which-time", "which-time"));
        MunicipalityScope.in(town.municipality, () -> freezing.freeze(round, 1));
    }

    private void hard(String row, List<String> reasons) {
        for (int number = 0; number < reasons.size(); number++) {
            database.sql("""
                    insert into measurement.hard_row (municipality_id, measurement_id, row_key, reason)
                    select municipality_id, id, ?, ? from measurement.measurement
                    where round_id = ? order by id offset ? limit 1
                    """)
                    .params(row, reasons.get(number), round.value(), number)
                    .update();
        }
    }

    private String see(PersonId who, String path) throws Exception {
        return mvc.perform(get(path).with(signedIn(new SignedIn(town.municipality, who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void tellsHowManyAndForWhatReason() throws Exception {
        assertThat(see(town.owner, "/rounds/" + round.value() + "/hard-rows"))
                .contains("Passar på flera rader: 2. Osäkert vad som räknas: 1.");
    }

    @Test
    void tellsOfRisksToo() throws Exception {
        assertThat(see(town.owner, "/rounds/" + round.value() + "/hard-rows"))
                .contains("Osäkert vilken tid som gäller: 2.");
    }

    @Test
    void withholdsWhatOnlyOneSaid() throws Exception {
        assertThat(see(town.owner, "/rounds/" + round.value() + "/hard-rows"))
                .contains("tp-dold")
                .doesNotContain("Något annat");
    }

    @Test
    void isLedToFromTheRoundByTheMethodOwner() throws Exception {
        var link = "href=\"/rounds/" + round.value() + "/hard-rows\"";

        assertThat(see(town.owner, "/rounds/" + round.value())).contains(link);
        assertThat(see(town.manager, "/rounds/" + round.value()))
                .contains("<h1>Mätning")
                .doesNotContain(link);
    }
}
