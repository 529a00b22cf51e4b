package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.authoring.web.EditorBrowser.text;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.authoring.NassjoFilled;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** The unions are consulted about a text: about another they have not been, until somebody says why they have. */
@PageTest
class ConsultationPageTests {

    private static final String STOP = "Modellen har ändrats sedan samverkan. Anteckna en ny";

    private final EditorBrowser here;
    private final TestDatabase database;
    private String draft = "";

    ConsultationPageTests(MockMvc mvc, Furnishing furnishing, TestDatabase database) {
        this.here = new EditorBrowser(mvc, furnishing);
        this.database = database;
    }

    /** Consulted on in revision 2, renamed in revision 3, and in review. */
    @BeforeEach
    void changeWhatWasConsultedOn() throws Exception {
        draft = here.start(here.moa, "library:nassjo-1");
        var typed = NassjoFilled.typed();
        typed.put("revision", "1");
        here.send(here.moa, draft + "/filling", typed);
        consult("2");
        assertThat(page()).doesNotContain("har ändrats sedan samverkan");
        here.send(here.moa, draft + "/form", Map.of("revision", "2", "title", "Vår mätning"));
        here.send(here.moa, draft + "/history", Map.of("why", "Egna gränser och egen rubrik"));
        here.send(here.moa, draft + "/review", Map.of("revision", "3"));
    }

    private MockHttpServletResponse consult(String revision) throws Exception {
        return here.send(
                here.moa,
                draft + "/consultation",
                Map.of("revision", revision, "day", "2026-10-08", "reference", "MBL-protokoll 14"));
    }

    private String page() throws Exception {
        return here.see(here.max, draft + "/publication");
    }

    private MockHttpServletResponse publish() throws Exception {
        return here.send(here.max, draft + "/publication", Map.of("revision", "3"));
    }

    private MockHttpServletResponse extend(String revision, String why) throws Exception {
        return here.send(here.max, draft + "/consultation/extension", Map.of("revision", revision, "covers", why));
    }

    @Test
    void asksAnewAboutWhatHasChangedSinceAndShowsTheDifference() throws Exception {
        assertThat(text(publish())).contains(STOP);

        var page = page();
        assertThat(page).contains("Modellen har ändrats sedan samverkan 8 oktober 2026");
        var difference = page.replaceFirst("(?s).*href=\"([^\"]+from=consulted:[^\"]+)\".*", "$1");
        assertThat(here.see(here.max, difference)).contains("Vår mätning");
        assertThat(here.open(here.alva, difference).getStatus()).isEqualTo(404);
    }

    @Test
    void takesANewConsultation() throws Exception {
        assertThat(consult("3").getStatus()).isEqualTo(302);

        assertThat(page()).doesNotContain("har ändrats sedan samverkan");
        assertThat(publish().getStatus()).isEqualTo(302);
    }

    @Test
    void notesNoConsultationOfATextThatNobodySaw() throws Exception {
        var refused = consult("2");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("ändrats sedan du öppnade sidan", "MBL-protokoll 14");
        assertThat(text(extend("2", "Bara rubriken"))).contains("ändrats sedan du öppnade sidan", "Bara rubriken");
        assertThat(text(publish())).contains(STOP);
    }

    @Test
    void takesAReasonWhyItCoversTheChange() throws Exception {
        assertThat(text(extend("3", " "))).contains("Varför omfattar samverkan ändringen?");
        assertThat(publish().getStatus()).isEqualTo(422);

        assertThat(extend("3", "Bara rubriken är ny").getStatus()).isEqualTo(302);

        assertThat(page())
                .containsPattern("Max Hed skrev .* att samverkan omfattar .*: Bara rubriken är ny")
                .contains("from=consulted:");
        assertThat(publish().getStatus()).isEqualTo(302);
        assertThat(database.asOwner()
                        .sql("select reason from audit.deed where municipality_id = :m"
                                + " and what = 'authoring.consultation-extended'")
                        .param("m", here.sjöby.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Bara rubriken är ny");
        var model = here.see(here.alva, "/models").replaceAll("(?s).*href=\"(/models/[0-9a-f-]{36})\".*", "$1");
        assertThat(here.see(here.alva, model)).contains("Samverkan omfattar ändringen: Bara rubriken är ny");
    }

    @Test
    void coversNoLaterChange() throws Exception {
        extend("3", "Bara rubriken är ny");
        here.send(here.max, draft + "/return", Map.of("reason", "En gång till"));
        here.send(here.moa, draft + "/form", Map.of("revision", "3", "title", "En annan mätning"));

        assertThat(page()).contains("har ändrats sedan samverkan", "consultation/extension");
    }

    @Test
    void countsNoCommentAsAChange() throws Exception {
        consult("3");
        here.send(here.max, draft + "/return", Map.of("reason", "En gång till"));
        var text = database.asOwner()
                .sql("select content from authoring.draft where municipality_id = :m")
                .param("m", here.sjöby.id().value())
                .query(String.class)
                .single();
        here.send(here.moa, draft + "/text", Map.of("revision", "3", "text", "# Vår\n" + text));

        assertThat(here.see(here.moa, draft + "/text")).contains("# Vår");
        assertThat(page()).doesNotContain("har ändrats sedan samverkan");
    }
}
