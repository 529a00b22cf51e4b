package se.tyngdpunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static se.tyngdpunkt.access.AccessSamples.aPerson;
import static se.tyngdpunkt.access.AccessSamples.with;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** Everybody in the matrix is an example person, who needs no codes. Here whoever needs them has yet to turn them on. */
@PageTest
class SecondFactorPageTests {

    private static final String WHERE_IT_IS_TURNED_ON = "/my/account/two-factors";
    private static final Set<String> REACHED_BEFORE = Set.of(
            "GET " + WHERE_IT_IS_TURNED_ON,
            "POST " + WHERE_IT_IS_TURNED_ON,
            "POST /sign-out",
            "POST /language",
            "ANY /error");

    private final MockMvc browser;
    private final TestDatabase database;

    SecondFactorPageTests(MockMvc browser, TestDatabase database) {
        this.browser = browser;
        this.database = database;
    }

    @ParameterizedTest
    @MethodSource("roles")
    void noOtherPageIsReachedBeforeItIsTurnedOn(Role role) throws Exception {
        var who = with(database, aPerson(database), role);
        browser.perform(request(HttpMethod.GET, "/my/account").with(signedIn(who)));
        database.asOwner()
                .sql("update access.account set is_demo = false where person_id = :person")
                .param("person", who.person().value())
                .update();
        var routes =
                MatrixFile.rows().stream().map(MatrixFile.Row::route).distinct().toList();
        assertThat(routes).hasSizeGreaterThan(80).containsAll(REACHED_BEFORE);
        for (var route : routes) {
            var leadsThere = WHERE_IT_IS_TURNED_ON.equals(answer(route, who));
            assertThat(leadsThere).as(role + " " + route).isNotEqualTo(REACHED_BEFORE.contains(route));
        }
    }

    static Stream<Role> roles() {
        return Arrays.stream(Role.values()).filter(Role::needsTwoFactors);
    }

    /** Where the answer leads. */
    private @Nullable String answer(String route, SignedIn who) throws Exception {
        var words = List.of(route.split(" "));
        var method = words.getFirst().equals("ANY") ? "GET" : words.getFirst();
        var path = words.get(1).replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        var asked = request(HttpMethod.valueOf(method), path).with(signedIn(who));
        var isPart = words.size() > 2;
        var response = browser.perform(isPart ? asked.header("HX-Request", "true") : asked)
                .andReturn()
                .getResponse();
        return isPart ? response.getHeader("HX-Redirect") : response.getRedirectedUrl();
    }
}
