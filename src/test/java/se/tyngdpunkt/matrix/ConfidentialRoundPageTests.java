package se.tyngdpunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static se.tyngdpunkt.instrument.InstrumentSamples.confidentialFfs;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeFormWith;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.round.CloseRound;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;

/** A confidential round: the worker has her own answers, everybody else a number and then protected figures. */
@PageTest
class ConfidentialRoundPageTests {

    private static final String SECRET = "Jag orkar inte med torsdagarna";

    private final UnnamedRound town;

    ConfidentialRoundPageTests(
            MockMvc browser,
            Furnishing furnishing,
            Instruments instruments,
            RoundBook rounds,
            Forms forms,
            CloseRound close,
            FreezeRound freeze,
            PlatformTransactionManager transactions) {
        this.town = new UnnamedRound(
                new UnnamedRound.Parts(
                        browser,
                        furnishing,
                        instruments,
                        rounds,
                        forms,
                        close,
                        freeze,
                        new TransactionTemplate(transactions)),
                confidentialFfs());
    }

    private void answer(PersonId worker, String amount, String comment) throws Exception {
        var form = wholeFormWith("scale.amount", amount);
        var fields = new TreeMap<>(form);
        fields.put("comment", comment);
        fields.put("do", "check");
        fields.put("revision", String.valueOf(town.of(worker).revision()));
        assertThat(town.send(worker, town.formOf(worker), fields).getStatus()).isEqualTo(302);
        var sent = Map.of("revision", String.valueOf(town.of(worker).revision()));
        assertThat(town.send(worker, town.formOf(worker) + "/submission", sent).getRedirectedUrl())
                .endsWith("/receipt");
    }

    private PersonId alva() {
        return town.workers.getFirst();
    }

    /** Every route of the access matrix that is about a measurement or a talk, also for the worker what is a leader's. */
    @Test
    void isNotThereForAnybodyElse() throws Exception {
        answer(alva(), "too-much", SECRET);

        var routes = MatrixFile.rows().stream()
                .filter(row -> row.route().matches("[A-Z]+ (/my/measurements/\\{|/measurements/\\{|/talks/\\{).*"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(25);
        assertSoftly(all -> {
            for (var route : routes) {
                for (var reader : town.readers.entrySet()) {
                    all.assertThat(town.ask(reader.getValue(), route, alva()))
                            .as(reader.getKey() + ": " + route)
                            .isEqualTo(404);
                }
                if (!route.route().contains(" /my/")) {
                    all.assertThat(town.ask(alva(), route, alva()))
                            .as("herself: " + route)
                            .isIn(302, 404, 422);
                }
            }
        });
    }

    /** Whoever answers, and whatever: everybody else sees the same pages. */
    @Test
    void tellsNobodyElseWhoAnswersOrWhat() throws Exception {
        answer(alva(), "too-much", SECRET);
        // What has been looked at is told to those who were looked at.
        town.allThatIsSeen();
        var ofAlva = town.allThatIsSeen();
        assertThat(town.send(alva(), town.formOf(alva()) + "/take-back", Map.of())
                        .getStatus())
                .isEqualTo(302);
        answer(town.workers.get(1), "too-little", "");

        assertThat(town.allThatIsSeen()).isEqualTo(ofAlva);
        assertThat(ofAlva.toString()).doesNotContain(SECRET);
    }

    @Test
    void showsTheNumberBeforeClosingAndFiguresAfter() throws Exception {
        for (var worker : town.workers) {
            answer(worker, worker.equals(alva()) ? "too-much" : "just-right", "");
        }
        for (int i = 0; i < town.others.size(); i++) {
            answer(town.others.get(i), i < 3 ? "too-much" : "just-right", "");
        }
        var leader = town.reader("her leader");
        var ofGroup = "/units/" + town.group.value() + "/results";
        var before = town.see(leader, ofGroup).getContentAsString();
        assertThat(before).contains("7 av 7", "Konfidentiell mätning").doesNotContain("data-diagram", "samtal");
        assertThat(town.see(leader, "/").getContentAsString()).contains(ofGroup, "Mätningar utan namn", "7 av 7");

        town.closeAndFreeze();

        var unit = "/units/" + town.unit.value() + "/results";
        assertThat(town.see(town.reader("her manager"), unit).getContentAsString())
                .contains("4 av 14")
                .doesNotContain("Hållna samtal", "/participation");
        assertThat(town.see(leader, ofGroup).getContentAsString())
                .as("all but one in the group say the same")
                .contains("Konfidentiell mätning", "Dold som skydd");
        assertThat(town.see(leader, unit).getStatus()).isEqualTo(404);
    }

    @Test
    void keepsHerAnswersHersAndSaysSoBeforeTheFirstQuestion() throws Exception {
        var form = town.see(alva(), town.formOf(alva())).getContentAsString();
        assertThat(form.indexOf("Bara du ser vad du svarar")).isPositive().isLessThan(form.indexOf("type=\"radio\""));
        assertThat(form).doesNotContain("ditt samtal", "Johan");

        answer(alva(), "too-much", SECRET);
        assertThat(town.see(alva(), town.formOf(alva()) + "/receipt").getContentAsString())
                .contains(SECRET, "Dina svar är dina", "Bara du ser vad du svarar")
                .doesNotContain("Samtalet", "Johan");
        assertThat(town.see(alva(), "/my/measurements").getContentAsString()).contains("data-diagram");
        assertThat(town.of(alva()).head().state()).isEqualTo(MeasurementState.SUBMITTED);
    }
}
