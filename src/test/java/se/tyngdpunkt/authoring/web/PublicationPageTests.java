package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.authoring.web.EditorBrowser.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.authoring.NassjoFilled;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class PublicationPageTests {

    private final EditorBrowser here;
    private final TestDatabase database;

    PublicationPageTests(MockMvc mvc, Furnishing furnishing, TestDatabase database) {
        this.here = new EditorBrowser(mvc, furnishing);
        this.database = database;
    }

    private void consult(String draft) throws Exception {
        assertThat(here.send(
                                here.moa,
                                draft + "/consultation",
                                Map.of(
                                        "revision",
                                        seen(here.moa, draft),
                                        "day",
                                        "2026-10-08",
                                        "reference",
                                        "MBL-protokoll 14"))
                        .getStatus())
                .isEqualTo(302);
    }

    /** Fills in Nässjö's open places and tells why. */
    private String filled() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-1");
        var typed = NassjoFilled.typed();
        typed.put("revision", "1");
        here.send(here.moa, draft + "/filling", typed);
        here.send(here.moa, draft + "/history", Map.of("why", "Våra egna gränser"));
        return draft;
    }

    private int publish(PersonId who, String draft) throws Exception {
        return press(who, draft).getStatus();
    }

    private MockHttpServletResponse press(PersonId who, String draft) throws Exception {
        return here.send(who, draft + "/publication", Map.of("revision", seen(who, draft)));
    }

    private MockHttpServletResponse review(PersonId who, String draft) throws Exception {
        return here.send(who, draft + "/review", Map.of("revision", seen(who, draft)));
    }

    /** The revision that the page shows and sends. */
    private String seen(PersonId who, String draft) throws Exception {
        return here.see(who, draft + "/publication").replaceFirst("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1");
    }

    private long told(String deed) {
        return Stream.of(deeds().split(" ")).filter(deed::equals).count();
    }

    @Test
    void sendsNothingThatIsUnfinishedOrUntold() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-1");

        var refused = review(here.moa, draft);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("saker är kvar att fylla i", "vad som är ändrat och varför");
    }

    @Test
    void publishesOnlyAfterConsultationAndByAnotherReader() throws Exception {
        var draft = filled();
        assertThat(review(here.moa, draft).getStatus()).isEqualTo(302);

        assertThat(text(press(here.max, draft))).contains("Samverkan med facken ska vara gjord");
        consult(draft);
        assertThat(text(press(here.moa, draft))).contains("Någon annan metodansvarig än de som har skrivit");
        assertThat(publish(here.max, draft)).isEqualTo(302);

        assertThat(here.see(here.moa, draft + "/publication")).contains("Publicerad av Max Hed");
        var list = here.see(here.alva, "/models");
        assertThat(list).contains("Arbetstyngdsmätning enligt Nässjö 1").doesNotContain("Påhittade");
        var link = list.replaceAll("(?s).*href=\"(/models/[0-9a-f-]{36})\".*", "$1");
        assertThat(here.see(here.alva, link)).contains("Gjord av", "nassjo, version 1, som den var");
        assertThat(here.open(here.moa, link + "/package").getContentAsString())
                .containsPattern("\"origin\" ?: ?\"[0-9a-f]{64}\"");
        assertThat(here.see(here.alva, link))
                .contains("8 oktober 2026", "MBL-protokoll 14", "från och med 70 % under 90 %");
        assertThat(here.see(here.moa, "/rounds/new")).contains("value=\"" + hash() + "\"");
        assertThat(deeds())
                .contains("authoring.draft-sent", "authoring.consultation-noted", "authoring.model-published");
    }

    private String hash() {
        return database.asOwner()
                .sql("select hash from instrument.version where municipality_id = :m")
                .param("m", here.sjöby.id().value())
                .query(String.class)
                .single();
    }

    private String deeds() {
        return database.asOwner()
                .sql("select string_agg(what, ' ') from audit.deed where municipality_id = :m")
                .param("m", here.sjöby.id().value())
                .query(String.class)
                .single();
    }

    @Test
    void changesNothingThatIsInReviewOrPublished() throws Exception {
        var draft = filled();
        consult(draft);
        review(here.moa, draft);
        here.send(here.moa, draft + "/removal", Map.of());
        assertThat(text(here.send(here.moa, draft + "/form", Map.of("revision", "2", "title", "Skrivet för sent"))))
                .contains("Skrivet för sent");
        assertThat(here.send(here.moa, draft + "/text", Map.of("revision", "2", "text", "x"))
                        .getStatus())
                .isEqualTo(409);
        publish(here.max, draft);
        assertThat(here.send(here.moa, draft + "/form", Map.of("revision", "2", "title", "x"))
                        .getStatus())
                .isEqualTo(409);
        here.send(here.moa, draft + "/removal", Map.of());
        assertThat(here.see(here.moa, draft + "/text")).contains("readonly").doesNotContain("text-form\">Spara");
    }

    @Test
    void publishesOnlyTheTextThatTheReaderSaw() throws Exception {
        var draft = filled();
        consult(draft);
        review(here.moa, draft);
        var read = seen(here.max, draft);
        here.send(here.max, draft + "/return", Map.of("reason", "Rubriken"));
        here.send(here.moa, draft + "/form", Map.of("revision", read, "title", "Vår mätning"));
        here.send(here.moa, draft + "/history", Map.of("why", "Egen rubrik"));
        consult(draft);
        assertThat(text(here.send(here.moa, draft + "/review", Map.of("revision", read))))
                .contains("ändrats sedan du öppnade sidan");
        review(here.moa, draft);

        var late = here.send(here.max, draft + "/publication", Map.of("revision", read));

        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(text(late)).contains("ändrats sedan du öppnade sidan").doesNotContain("Modellen är publicerad");
        assertThat(here.see(here.alva, "/models")).doesNotContain("Vår mätning");
        assertThat(publish(here.max, draft)).isEqualTo(302);
    }

    @Test
    void isSentAndPublishedOnceByTwoPresses() throws Exception {
        var draft = filled();
        consult(draft);
        var seen = Map.of("revision", seen(here.moa, draft));
        for (var press : List.of("/review", "/review")) {
            assertThat(here.send(here.moa, draft + press, seen).getStatus()).isEqualTo(302);
        }
        for (var press : List.of("/publication", "/publication")) {
            assertThat(here.send(here.max, draft + press, seen).getStatus()).isEqualTo(302);
        }

        assertThat(told("authoring.draft-sent")).isOne();
        assertThat(told("authoring.model-published")).isOne();
    }

    @Test
    void notesNoConsultationOfWhatIsPublished() throws Exception {
        var draft = filled();
        consult(draft);
        review(here.moa, draft);
        publish(here.max, draft);

        var typed = Map.of("revision", "2", "day", "2026-10-09", "reference", "Protokoll 15");
        assertThat(text(here.send(here.moa, draft + "/consultation", typed))).contains("Samverkan går inte att ändra");

        assertThat(told("authoring.consultation-noted")).isOne();
    }

    @Test
    void givesBackWithWhatIsToBeMended() throws Exception {
        var draft = filled();
        review(here.moa, draft);
        assertThat(here.send(here.max, draft + "/return", Map.of("reason", "")).getStatus())
                .isEqualTo(422);

        here.send(here.max, draft + "/return", Map.of("reason", "Gränsen för rött är för hög"));

        assertThat(here.see(here.moa, draft + "/form"))
                .contains("kom tillbaka från granskning: Gränsen för rött är för hög");
        assertThat(publish(here.max, draft)).isEqualTo(422);
    }

    @Test
    void takesNoVersionNumberTwice() throws Exception {
        var first = filled();
        consult(first);
        review(here.moa, first);
        publish(here.max, first);
        var second = filled();
        consult(second);
        here.send(here.moa, second + "/form", Map.of("revision", "2", "title", "Vår mätning"));
        here.send(here.moa, second + "/history", Map.of("why", "Eget namn"));

        var compared = here.see(here.moa, second + "/publication")
                .replaceFirst("(?s).*href=\"([^\"]+from=version:[^\"]+)\".*", "$1");
        assertThat(here.see(here.moa, compared)).contains("Vår mätning");
        assertThat(text(review(here.moa, second))).contains("Det finns redan en version 1 av nassjo");
        here.send(here.moa, second + "/form", Map.of("revision", "3", "version", "2"));
        here.send(here.moa, second + "/history", Map.of("why", "Ny version"));
        assertThat(review(here.moa, second).getStatus()).isEqualTo(302);
    }

    @Test
    void givesNoVersionOfTheLibrarysAnotherContent() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        var heavier = LibraryFiles.text("ffs-tjanstematning").orElseThrow().replaceFirst("weight: 3", "weight: 4");
        here.send(here.moa, draft + "/text", Map.of("revision", "1", "text", heavier));
        here.send(here.moa, draft + "/history", Map.of("why", "Utredningarna tar mer tid"));

        assertThat(text(review(here.moa, draft)))
                .contains("Det finns redan en version 1.1 av ffs-tjanstematning med annat innehåll");
    }

    @Test
    void letsTheMunicipalityDecideWhatPublishingTakes() throws Exception {
        assertThat(here.open(here.alva, "/models/settings").getStatus()).isEqualTo(404);
        assertThat(here.send(here.moa, "/models/settings", Map.of("readers", "no", "consultation", "no"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(here.see(here.moa, "/models/settings")).containsPattern("value=\"no\" checked");
        var draft = filled();
        review(here.moa, draft);

        assertThat(publish(here.moa, draft)).isEqualTo(302);
    }

    @Test
    void asksForTheDayAndWhereItCanBeRead() throws Exception {
        var draft = here.start(here.moa, "empty");

        var refused = here.send(here.moa, draft + "/consultation", Map.of("day", "igår", "reference", "Protokoll 3"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Ange en dag", "Protokoll 3");
        var ahead =
                here.send(here.moa, draft + "/consultation", Map.of("day", "2026-11-10", "reference", "Protokoll 3"));
        assertThat(ahead.getStatus()).isEqualTo(422);
        assertThat(text(ahead)).contains("Dagen har inte kommit", "Protokoll 3");
    }
}
