package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** A municipality with two method owners, and what one sees and sends there. */
public final class EditorBrowser {

    public final OrganisationSamples sjöby = aMunicipality();
    public final UnitId department = sjöby.department("Socialförvaltningen");
    public final UnitId group = sjöby.group("Grupp 1", sjöby.unit("Utredning", department));
    public final PersonId moa = sjöby.holder("Moa Ström", Role.METHOD_OWNER, department);
    public final PersonId max = sjöby.holder("Max Hed", Role.METHOD_OWNER, department);
    public final PersonId alva = sjöby.worker("Alva Lind", group);
    private final MockMvc mvc;

    public EditorBrowser(MockMvc mvc, Furnishing furnishing) {
        this.mvc = mvc;
        sjöby.putInto(furnishing);
    }

    public MockHttpServletResponse open(PersonId who, String path) throws Exception {
        return perform(who, get(path));
    }

    public String see(PersonId who, String path) throws Exception {
        var response = open(who, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return text(response);
    }

    public MockHttpServletResponse send(PersonId who, String path, Map<String, String> fields) throws Exception {
        var request = post(path);
        fields.forEach(request::param);
        return perform(who, request);
    }

    /** As the page sends it while it is written in. */
    public MockHttpServletResponse autosave(PersonId who, String path, Map<String, String> fields) throws Exception {
        var request = post(path).header("HX-Request", "true");
        fields.forEach(request::param);
        return perform(who, request);
    }

    public MockHttpServletResponse perform(PersonId who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var response = mvc.perform(request.with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    /** Begins a draft and says where it is. */
    public String start(PersonId who, String from) throws Exception {
        return Objects.requireNonNull(
                send(who, "/models/drafts", Map.of("from", from)).getRedirectedUrl());
    }

    /** What the page says, its signs unescaped. */
    public static String text(MockHttpServletResponse response) throws Exception {
        return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
