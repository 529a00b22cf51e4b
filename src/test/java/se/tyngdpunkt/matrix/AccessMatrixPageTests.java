package se.tyngdpunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tyngdpunkt.matrix.MatrixFile.Row;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** Walks every route for everybody on everything, and compares with the file under review. Each cell's changes are undone. */
@PageTest
class AccessMatrixPageTests {

    /** Answered by no controller of this program: by the security chain, or in a demonstration alone. */
    private static final List<String> WITHOUT_CONTROLLER = List.of("POST /sign-out", "GET /demo", "POST /demo");

    private static @Nullable Scene home;
    private static @Nullable Scene abroad;

    private final MockMvc mvc;
    private final TestDatabase database;
    private final Furnishing furnishing;
    private final FreezeRound freezing;
    private final TransactionOperations transactions;
    private final RequestMappingHandlerMapping routes;

    AccessMatrixPageTests(
            MockMvc mvc,
            TestDatabase database,
            Furnishing furnishing,
            FreezeRound freezing,
            TransactionOperations transactions,
            RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mvc = mvc;
        this.database = database;
        this.furnishing = furnishing;
        this.freezing = freezing;
        this.transactions = transactions;
        this.routes = requestMappingHandlerMapping;
    }

    @BeforeEach
    void setTheSceneOnce() {
        if (home == null) {
            home = scene();
            abroad = scene();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheFileSays(Row row) throws Exception {
        assertThat(differences(row)).isEmpty();
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        var mapped = Stream.concat(
                        routes.getHandlerMethods().keySet().stream().flatMap(Routes::namesOf),
                        WITHOUT_CONTROLLER.stream())
                .toList();
        assertThat(mapped).hasSizeGreaterThan(80);
        assertThat(rows().map(Row::route).distinct()).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void seesACellThatDiffers() throws Exception {
        var open = new Row(
                "GET /talks/{measurement}",
                "",
                List.of("2", "2-2...", "22....", "2.....", "2...-.", "2.-.-.", "2.-.-.", "2----."));
        assertThat(differences(open))
                .containsExactly(
                        "GET /talks/{measurement} NOBODY OWN: 2 expected, got S",
                        "GET /talks/{measurement} WORKER BESIDE: 2 expected, got .");
    }

    /** Nobody's form gets through without the token that our own pages carry. */
    @ParameterizedTest
    @MethodSource("forms")
    void refusesAFormWithoutToken(Row row) throws Exception {
        var who = home().town.signedIn(Who.ADMIN);
        var path = trials().path(
                        row.route(),
                        row.variant(),
                        target(Who.ADMIN, Relation.OWN).orElseThrow());
        var response = mvc.perform(
                        request(HttpMethod.POST, path).with(signedIn(who)).with(csrf().useInvalidToken()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(403);
    }

    static Stream<Row> rows() {
        return MatrixFile.rows().stream();
    }

    static Stream<Row> forms() {
        return rows().filter(
                        row -> row.route().startsWith("POST") && row.variant().isEmpty());
    }

    private List<String> differences(Row row) throws Exception {
        var found = new ArrayList<String>();
        for (var who : Who.values()) {
            var relations =
                    row.isAboutSomething() && who != Who.NOBODY ? Relation.values() : new Relation[] {Relation.OWN};
            for (var relation : relations) {
                var expected = row.expected(who, relation);
                var target = target(who, relation);
                var got = expected == '-' || target.isEmpty() ? '-' : answer(row, who, target.get());
                if (got != expected) {
                    found.add("%s %s %s: %s expected, got %s".formatted(row, who, relation, expected, got));
                }
            }
        }
        return found;
    }

    private char answer(Row row, Who who, Target target) throws Exception {
        var method = row.route().split(" ")[0];
        var asked = request(
                HttpMethod.valueOf(method.equals("ANY") ? "GET" : method),
                trials().path(row.route(), row.variant(), target));
        trials().form(row.route(), target).forEach(asked::param);
        if (row.route().endsWith("HX-Request")) {
            asked.header("HX-Request", "true");
        }
        var scene = who == Who.STRANGER ? abroad() : home();
        var by = who == Who.NOBODY ? asked.with(csrf()) : asked.with(signedIn(scene.town.signedIn(who)));
        return MunicipalityScope.<Character, Exception>in(scene.town.samples.id(), () -> undone(by));
    }

    private char undone(MockHttpServletRequestBuilder asked) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            try {
                return sign(mvc.perform(asked).andReturn().getResponse());
            } catch (Exception defect) {
                throw new IllegalStateException(defect);
            }
        }));
    }

    private static char sign(MockHttpServletResponse response) {
        return switch (response.getStatus()) {
            case 200 -> response.getForwardedUrl() == null ? '2' : 'S';
            case 302 -> Objects.requireNonNull(response.getRedirectedUrl()).startsWith("/sign-in") ? 'S' : '3';
            case 400, 413, 422 -> 'B';
            case 401 -> 'S';
            case 403 -> 'F';
            case 404 -> '.';
            case 409 -> 'C';
            default -> '?';
        };
    }

    private Optional<Target> target(Who who, Relation relation) {
        if (who == Who.STRANGER) {
            return switch (relation) {
                case OWN -> abroad().target(Who.WORKER, Relation.OWN);
                case ABROAD -> home().target(Who.WORKER, Relation.BESIDE);
                default -> Optional.empty();
            };
        }
        return relation == Relation.ABROAD
                ? abroad().target(who, who == Who.WORKER ? Relation.BESIDE : Relation.BELOW)
                : home().target(who, relation);
    }

    private Scene scene() {
        var town = new Town();
        MunicipalityScope.in(
                town.samples.id(), () -> transactions.executeWithoutResult(_ -> town.samples.putInto(furnishing)));
        var scene = new Scene(database.asOwner(), town);
        MunicipalityScope.in(town.samples.id(), () -> freezing.freeze(new RoundId(scene.closed), 1));
        return scene;
    }

    private Trials trials() {
        return new Trials(home(), abroad());
    }

    private static Scene home() {
        return Objects.requireNonNull(home);
    }

    private static Scene abroad() {
        return Objects.requireNonNull(abroad);
    }
}
