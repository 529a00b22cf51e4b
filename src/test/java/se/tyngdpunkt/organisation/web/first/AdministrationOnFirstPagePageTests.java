package se.tyngdpunkt.organisation.web.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;

@PageTest
class AdministrationOnFirstPagePageTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final MockMvc browser;
    private final Furnishing furnishing;

    AdministrationOnFirstPagePageTests(MockMvc browser, Furnishing furnishing) {
        this.browser = browser;
        this.furnishing = furnishing;
    }

    @Test
    void tellsWhichPartsNobodyLeadsToTheAdministratorAlone() throws Exception {
        var department = sjoby.department("Socialförvaltningen");
        var unit = sjoby.unit("Utredning", department);
        var group = sjoby.group("Grupp 1", unit);
        var ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
        var lead = sjoby.holder("Vera Lund", Role.TEAM_LEAD, group);
        sjoby.putInto(furnishing);

        assertThat(firstPageOf(ada))
                .contains("3 delar.", "Utan ledare", "/organisation/units/" + unit.value())
                .as("somebody leads it")
                .doesNotContain("/organisation/units/" + group.value());
        assertThat(firstPageOf(lead)).doesNotContain("Utan ledare");
    }

    private String firstPageOf(PersonId person) throws Exception {
        return browser.perform(get("/").with(signedIn(sjoby.signedIn(person))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
