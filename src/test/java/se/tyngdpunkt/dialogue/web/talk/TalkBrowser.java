package se.tyngdpunkt.dialogue.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.DispatcherServlet;
import se.tyngdpunkt.dialogue.DialogueInDatabase;
import se.tyngdpunkt.shared.SignedIn;

/** Reads and sends the pages of the sample talk as one of its people. */
final class TalkBrowser {

    private final MockMvc mvc;
    private final DialogueInDatabase here;

    TalkBrowser(MockMvc mvc, DialogueInDatabase here) {
        this.mvc = mvc;
        this.here = here;
    }

    String address() {
        return "/talks/" + here.talk.value();
    }

    String read(SignedIn who) throws Exception {
        return read(who, address());
    }

    String read(SignedIn who, String path) throws Exception {
        return text(mvc.perform(get(path).with(signedIn(who))).andReturn());
    }

    String readInEnglish(SignedIn who) throws Exception {
        return text(mvc.perform(get(address()).with(signedIn(who)).cookie(new Cookie("language", "en")))
                .andReturn());
    }

    MvcResult send(SignedIn who, String path, Map<String, String> form) throws Exception {
        var request = post(address() + path).with(signedIn(who));
        form.forEach(request::param);
        return mvc.perform(request).andReturn();
    }

    /** The talk's page with what the last answer told. */
    String after(SignedIn who, MvcResult told) throws Exception {
        var request = get(address())
                .with(signedIn(who))
                .requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, told.getFlashMap());
        return text(mvc.perform(request).andReturn());
    }

    /** Confirms the text as it stands now. */
    MvcResult confirm(SignedIn who) throws Exception {
        return send(who, "/notes", new HashMap<>(Map.of("next", "confirm", "revision", revision(who))));
    }

    void hold() throws Exception {
        confirm(here.johan());
        confirm(here.alva());
    }

    String revision(SignedIn who) throws Exception {
        var revision = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"").matcher(read(who));
        assertThat(revision.find()).isTrue();
        return revision.group(1);
    }

    static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
