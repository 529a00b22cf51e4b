package se.tyngdpunkt.measurement.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeFormWith;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

/** What the form and the pages after it say, and that nothing is lost or sent unseen. */
@PageTest
class FormWordsPageTests extends OpenForm {

    FormWordsPageTests(
            MockMvc browser,
            Furnishing furnishing,
            RoundBook rounds,
            Instruments instruments,
            Forms forms,
            TestClock clock,
            PlatformTransactionManager transactions) {
        super(browser, furnishing, rounds, instruments, forms, clock, transactions);
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
    void asksAboutOddWorkingTimeBesideTheFieldAndSendsItAllTheSame() throws Exception {
        var asked = "Tillgänglig brukartid är 100 timmar. Det är mer än Faktisk arbetstid, som är 44,5 timmar.";
        var odd = new TreeMap<>(wholeFormWith("time.actual", "44,5"));
        odd.put("time.available", "100");

        assertThat(autosave(odd).getContentAsString())
                .containsPattern("(?s)id=\"ask-available\" hx-swap-oob=\"innerHTML\">.*" + asked);
        assertThat(open(alva, address).getContentAsString()).contains(asked);
        assertThat(open(alva, address + "/check").getContentAsString()).contains(asked, "Skicka till Johan");
        assertThat(send(alva, address + "/submission", Map.of(), "").getRedirectedUrl())
                .isEqualTo(address + "/receipt");
    }

    @Test
    void asksNothingAboutOrdinaryWorkingTime() throws Exception {
        assertThat(autosave(wholeForm()).getContentAsString())
                .contains("id=\"ask-available\"")
                .doesNotContain("Stämmer det?");
        assertThat(open(alva, address + "/check").getContentAsString()).doesNotContain("Stämmer det?");
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

    @Test
    void saysWithoutScriptThatItsButtonsSave() throws Exception {
        assertThat(open(alva, address).getContentAsString())
                .containsPattern("<noscript><p[^>]*>Svaren sparas när du trycker på en knapp");
    }

    @Test
    void showsNoSumBeforeStepOneIsAnswered() throws Exception {
        assertThat(open(alva, address).getContentAsString()).doesNotContain("tp-rakning");
        send(alva, address, wholeForm(), "later");
        assertThat(open(alva, address).getContentAsString()).contains("tp-rakning");
    }

    @Test
    void handsHerOwnHistoryAsAFile() throws Exception {
        send(alva, address, wholeForm(), "check");
        send(alva, address + "/submission", Map.of(), "");

        var file = open(alva, "/my/measurements.csv");
        assertThat(file.getHeader("Content-Disposition")).contains("attachment");
        assertThat(file.getContentAsString()).startsWith("\uFEFF").contains(";28;4;");
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
}
