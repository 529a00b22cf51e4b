package se.tyngdpunkt.measurement.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeFormWith;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

@PageTest
class FormPageTests extends OpenForm {

    FormPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            TestClock clock,
            PlatformTransactionManager transactions) {
        super(browser, furnishing, rounds, instruments, forms, clock, transactions);
    }

    static Stream<Arguments> nonsense() {
        return Stream.of("time.rate", "time.actual", "count.row1", "count.row7", "risk.expiring")
                .flatMap(field -> Stream.of(
                                "-1", "1000000000", "text", "🌻🌻", "1e3", "0x10", "1 2", "å".repeat(100_000))
                        .map(value -> Arguments.of(field, value)));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void saysWhatToDoBesideTheFieldAndKeepsWhatWasTyped(String field, String value) throws Exception {
        var answer = send(alva, address, wholeFormWith(field, value), "check");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("<title>Fel: ", "href=\"#" + field + "\"", "id=\"" + field + "-fel\"")
                .contains(HtmlUtils.htmlEscape(value, "UTF-8"));
        assertThat(mine().isDraft()).isTrue();
    }

    @Test
    void takesNoDecimalsWhereWholeNumbersBelong() throws Exception {
        assertThat(send(alva, address, wholeFormWith("count.row2", "2,5"), "check")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(alva, address, wholeFormWith("time.actual", "76,5"), "check")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void forgivesPastedBlanks() throws Exception {
        assertThat(send(alva, address, wholeFormWith("count.row2", "\u00A0 5 \t"), "check")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void refusesAPersonalIdentityNumberAndStoresItNowhere() throws Exception {
        var answer = send(alva, address, wholeFormWith("comment", "Se 191212121212"), "check");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Se 191212121212");
        assertThat(mine().typed()).doesNotContainKey("comment");
    }

    @Test
    void asksForEveryBlankThatMustBeAnswered() throws Exception {
        var answer = send(alva, address, Map.of(), "check");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#scale.amount\"", "href=\"#count.row7\"", "href=\"#time.actual\"")
                .doesNotContain("href=\"#risk.expiring\"");
    }

    @Test
    void callsABlankUnansweredAndAMistakeWrongByTheRowsOwnTitle() throws Exception {
        assertThat(send(alva, address, Map.of(), "check").getContentAsString())
                .contains("<h2>13 svar saknas</h2>")
                .contains("<a href=\"#count.row3\">Genomförda VPL/SIP/SP: Du har inte svarat här än.</a>")
                .contains("<span>Du har inte svarat här än.</span>");
        assertThat(send(alva, address, Map.of("count.row1", "många"), "check").getContentAsString())
                .contains("<h2>Ett svar behöver rättas och 12 svar saknas</h2>");
        assertThat(send(alva, address, wholeFormWith("count.row1", "många"), "check")
                        .getContentAsString())
                .contains("<h2>Ett svar behöver rättas</h2>");
    }

    /** Open to whoever is asked by it: weights, definitions, includes and excludes, examples. */
    @Test
    void leadsFromEachRowToTheSameRowOfTheModel() throws Exception {
        var model = "/models/" + mine().round().instrument().value();
        assertThat(open(alva, address).getContentAsString()).contains("href=\"" + model + "#row-row1\"");
        assertThat(open(alva, model).getContentAsString()).contains("id=\"row-row1\"", "Vikt ");
    }

    @Test
    void submitsOnceThroughTheCheck() throws Exception {
        assertThat(send(alva, address, wholeForm(), "check").getRedirectedUrl()).isEqualTo(address + "/check");
        assertThat(open(alva, address + "/check").getContentAsString()).contains("<output>28</output>");
        assertThat(send(alva, address + "/submission", Map.of(), "").getRedirectedUrl())
                .isEqualTo(address + "/receipt");
        assertThat(send(alva, address + "/submission", Map.of(), "").getRedirectedUrl())
                .isEqualTo(address + "/receipt");
        assertThat(open(alva, address + "/receipt").getContentAsString()).contains("href=\"/models/");
        assertThat(open(alva, "/my/measurements").getContentAsString()).contains("data-v=\"28\"");
    }

    @Test
    void saysThatTheRoundHasClosedAndLeavesTheTextReadable() throws Exception {
        MunicipalityScope.in(
                sjöby.id(),
                () -> transaction.executeWithoutResult(
                        _ -> rounds.changeState(mine().round().id(), RoundState.CLOSED)));

        var answer = send(alva, address, wholeFormWith("comment", "Det här skrev jag"), "check");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Det här skrev jag", "är stängd");
    }

    @Test
    void isSomethingNobodyElseMayKnowOf() throws Exception {
        for (var other : List.of(bo, johan)) {
            for (var page : List.of("", "/check", "/receipt", "/versions")) {
                assertThat(open(other, address + page).getStatus()).isEqualTo(404);
            }
            assertThat(send(other, address, wholeForm(), "check").getStatus()).isEqualTo(404);
            assertThat(send(other, address + "/submission", Map.of(), "").getStatus())
                    .isEqualTo(404);
        }
    }
}
