package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.shared.PersonId;

/** Asks for pages as one of the municipality's people. */
public record SignedInBrowser(MockMvc mvc, OrganisationSamples town) {

    public MockHttpServletResponse send(PersonId who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        RequestBuilder signed = request.with(signedIn(town.signedIn(who)));
        return mvc.perform(signed).andReturn().getResponse();
    }

    /** Of a page that is shown, as text reads. */
    public String html(PersonId who, String address) throws Exception {
        var response = send(who, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8));
    }

    public int status(PersonId who, String address) throws Exception {
        return send(who, get(address)).getStatus();
    }
}
