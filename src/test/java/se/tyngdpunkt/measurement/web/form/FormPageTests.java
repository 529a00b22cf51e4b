package se.tyngdpunkt.measurement.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeFormWith;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

@PageTest
class FormPageTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId group = sjöby.group("Grupp 1", sjöby.unit("Utredning", department));
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId bo = sjöby.worker("Bo Berg", group);
    private final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final RoundBook rounds;
    private final Instruments instruments;
    private final Forms forms;
    private final TestClock clock;
    private final TransactionTemplate transaction;
    private String address = "";

    FormPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            TestClock clock,
            PlatformTransactionManager transactions) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.rounds = rounds;
        this.instruments = instruments;
        this.forms = forms;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void openRound() {
        sjöby.putInto(furnishing);
        MunicipalityScope.in(
                sjöby.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    instruments.adopt(InstrumentSamples.ffs());
                    var round = MeasurementSamples.aRound(department, YearMonth.of(2026, 11), RoundState.OPEN);
                    rounds.add(round, List.of(), johan, clock.instant());
                    rounds.enrol(round.id(), Map.of(alva, group, bo, group));
                }));
        address = "/my/measurements/" + mine().head().id().value();
    }

    private Measured mine() {
        return MunicipalityScope.in(
                sjöby.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> forms.ofPeople(Set.of(alva)).getFirst())));
    }

    private MockHttpServletResponse open(PersonId who, String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(PersonId who, String path, Map<String, String> fields, String wish)
            throws Exception {
        var request = post(path)
                .with(signedIn(sjöby.signedIn(who)))
                .param("do", wish)
                .param("revision", String.valueOf(mine().revision()));
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
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
    void showsNoSumBeforeStepOneIsAnswered() throws Exception {
        assertThat(open(alva, address).getContentAsString()).doesNotContain("tp-rakning");
        send(alva, address, wholeForm(), "later");
        assertThat(open(alva, address).getContentAsString()).contains("tp-rakning");
    }

    @Test
    void savesByScriptAndSendsBackTheArithmetic() throws Exception {
        var request = post(address)
                .with(signedIn(sjöby.signedIn(alva)))
                .header("HX-Request", "true")
                .param("revision", "0");
        wholeForm().forEach(request::param);
        var answer = browser.perform(request).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("Sparat", "value=\"1\"", "<output>28</output>")
                .doesNotContain("<html");
    }

    private MockHttpServletResponse autosave(Map<String, String> fields) throws Exception {
        var request = post(address)
                .with(signedIn(sjöby.signedIn(alva)))
                .header("HX-Request", "true")
                .param("revision", String.valueOf(mine().revision()));
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    @Test
    void saysWhileWritingWhichFieldIsNotKept() throws Exception {
        autosave(Map.of("comment", "abc"));
        var answer = autosave(Map.of("comment", "abc 19121212-1212", "count.row2", "5"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("personnummer", "id=\"revision\" name=\"revision\" value=\"2\"")
                .doesNotContain("Sparat");
        assertThat(mine().typed()).containsEntry("comment", "abc").containsEntry("count.row2", "5");
    }

    @Test
    void survivesASignThatNoDatabaseKeeps() throws Exception {
        assertThat(autosave(Map.of("comment", "a\u0000b")).getStatus()).isEqualTo(200);
        assertThat(mine().typed()).containsEntry("comment", "ab");
    }

    @Test
    void addsUpTheRisksOfTheirOwnAndNeverTakesBlankForNone() throws Exception {
        var written = autosave(wholeForm()).getContentAsString();
        assertThat(written).containsPattern("id=\"risk-sum\"[^>]*>\\s*<p>Risker tillsammans: 4");
        for (var page : List.of("", "/check")) {
            assertThat(open(alva, address + page).getContentAsString()).contains("Risker tillsammans: 4");
        }
        var blank = new TreeMap<>(wholeForm());
        blank.remove("risk.expiring");
        blank.remove("risk.overdue");
        send(alva, address, blank, "check");
        assertThat(open(alva, address + "/check").getContentAsString()).contains("Risker tillsammans: Inte ifyllt");
        send(alva, address + "/submission", Map.of(), "");

        assertThat(open(alva, address + "/receipt").getContentAsString()).contains("Risker tillsammans: Inte ifyllt");
        assertThat(open(johan, "/measurements/" + address.substring(17) + "/rows")
                        .getContentAsString())
                .containsPattern("<dt>Risker tillsammans</dt>\\s*<dd>Inte ifyllt</dd>");
        assertThat(open(alva, "/my/measurements.csv").getContentAsString()).contains(";28;;");
        assertThat(open(alva, "/my/measurements").getContentAsString()).containsPattern("<td class=\"h\">–");
    }

    @Test
    void callsAPartTheSameWhileWritingAndAfterwards() throws Exception {
        var blank = new TreeMap<>(wholeForm());
        blank.put("risk.expiring", "");
        blank.put("risk.overdue", "");
        var written = autosave(blank).getContentAsString();

        assertThat(written).contains("Frivilligt").doesNotContain("Kvar");
        assertThat(open(alva, address).getContentAsString())
                .contains("Frivilligt")
                .doesNotContain("Kvar");
    }

    @Test
    void checksNothingBeforeTheFormIsWhole() throws Exception {
        send(alva, address, wholeFormWith("scale.amount", ""), "later");

        assertThat(open(alva, address + "/check").getRedirectedUrl()).isEqualTo(address);
    }

    @Test
    void writesDecimalsInTheReadersLanguage() throws Exception {
        send(alva, address, wholeFormWith("time.actual", "58.5"), "check");
        send(alva, address + "/submission", Map.of(), "");

        assertThat(open(alva, "/my/measurements.csv").getContentAsString()).contains(";58,5;");
        assertThat(inEnglish(address + "/receipt")).contains("58.5").doesNotContain("58,5");
        send(alva, address + "/take-back", Map.of(), "");
        assertThat(open(alva, address).getContentAsString()).contains("value=\"58,5\"");
        assertThat(inEnglish(address)).contains("value=\"58.5\"");
    }

    private String inEnglish(String path) throws Exception {
        return browser.perform(get(path).with(signedIn(sjöby.signedIn(alva))).cookie(new Cookie("language", "en")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void submitsOnceThroughTheCheck() throws Exception {
        assertThat(send(alva, address, wholeForm(), "check").getRedirectedUrl()).isEqualTo(address + "/check");
        assertThat(open(alva, address + "/check").getContentAsString()).contains("<output>28</output>");
        assertThat(send(alva, address + "/submission", Map.of(), "").getRedirectedUrl())
                .isEqualTo(address + "/receipt");
        assertThat(send(alva, address + "/submission", Map.of(), "").getRedirectedUrl())
                .isEqualTo(address + "/receipt");
        assertThat(open(alva, address + "/receipt").getStatus()).isEqualTo(200);
        assertThat(open(alva, "/my/measurements").getContentAsString()).contains("data-v=\"28\"");
    }

    @Test
    void leadsToTheChoiceBeforeAnythingIsSent() throws Exception {
        send(alva, address, wholeForm(), "check");
        for (var row : List.of("8", "9")) {
            clock.pass(Duration.ofMinutes(1));
            var late = post(address).with(signedIn(sjöby.signedIn(alva))).param("revision", "0");
            wholeFormWith("count.row1", row).forEach(late::param);
            assertThat(browser.perform(late).andReturn().getResponse().getRedirectedUrl())
                    .isEqualTo(address + "/versions");
        }

        assertThat(open(alva, address + "/check").getContentAsString())
                .contains("href=\"" + address + "/versions\"")
                .doesNotContain("Skicka till");
        assertThat(send(alva, address + "/submission", Map.of(), "").getRedirectedUrl())
                .isEqualTo(address + "/versions");
        for (var row : List.of("9", "8")) {
            var versions = open(alva, address + "/versions").getContentAsString();
            assertThat(versions).containsPattern("<td>\\s*" + row + "\\s*</td>");
            var mark = versions.replaceFirst("(?s).*name=\"set-aside\" value=\"([^\"]*)\".*", "$1");
            send(alva, address + "/versions", Map.of("set-aside", mark, "take", "saved"), "");
        }
        assertThat(send(alva, address + "/submission", Map.of(), "").getRedirectedUrl())
                .isEqualTo(address + "/receipt");
    }

    @Test
    void tellsWhyItWasHandedBackUntilItIsSentAgain() throws Exception {
        send(alva, address, wholeForm(), "check");
        send(alva, address + "/submission", Map.of(), "");
        var rows = address.replace("/my", "");
        assertThat(open(johan, rows + "/rows").getContentAsString()).contains("name=\"revision\" value=\"2\"");
        send(johan, rows + "/return", Map.of("reason", "Rad 1 verkar för hög"), "");

        assertThat(open(alva, address).getContentAsString()).contains("Skäl: Rad 1 verkar för hög");
        send(alva, address + "/submission", Map.of(), "");
        assertThat(mine().handedBackFor()).isEmpty();
    }

    @Test
    void showsTheRowsAgainWhenTheyHaveChanged() throws Exception {
        send(alva, address, wholeForm(), "check");
        send(alva, address + "/submission", Map.of(), "");
        var confirmation = post(address.replace("/my", "") + "/confirmation")
                .with(signedIn(sjöby.signedIn(johan)))
                .param("revision", "1");
        var answer = browser.perform(confirmation).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("Raderna har ändrats sedan du öppnade sidan", "name=\"revision\" value=\"2\"");
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

    @Test
    void handsHerOwnHistoryAsAFile() throws Exception {
        send(alva, address, wholeForm(), "check");
        send(alva, address + "/submission", Map.of(), "");

        var file = open(alva, "/my/measurements.csv");
        assertThat(file.getHeader("Content-Disposition")).contains("attachment");
        assertThat(file.getContentAsString()).startsWith("\uFEFF").contains(";28;4;");
    }
}
