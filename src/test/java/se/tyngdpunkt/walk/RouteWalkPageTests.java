package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;
import se.tyngdpunkt.walk.Asking.Answer;

/** Every route, asked by everybody of the one municipality for what is the other's. */
@PageTest
class RouteWalkPageTests {

    private static @Nullable TwoTowns towns;

    private final MockMvc mvc;
    private final TestDatabase database;
    private final TransactionOperations transactions;
    private final RequestMappingHandlerMapping mapping;

    RouteWalkPageTests(
            MockMvc mvc,
            TestDatabase database,
            Furnishing furnishing,
            Instruments instruments,
            FreezeRound freezing,
            TransactionOperations transactions,
            RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mvc = mvc;
        this.database = database;
        this.transactions = transactions;
        this.mapping = requestMappingHandlerMapping;
        remember(() -> new TwoTowns(database, furnishing, instruments, freezing, transactions));
    }

    /** Without any transaction or scope around it: what keeps them apart is the program's own. */
    @Test
    void knowsOfNothingAtTheirAddresses() {
        try (var statements = new RecordedStatements()) {
            var walk = walk(statements);
            var before = towns().theirDigests();
            walk.routes().forEach(walk::findingsAtTheirAddresses);
            assertThat(walk.findings()).isEmpty();
            assertThat(walk.asked()).isGreaterThan(1000);
            assertThat(towns().theirDigests()).isEqualTo(before);
        }
    }

    /** What would change something of ours is undone. */
    @Test
    void takesNoneOfTheirIdsAmongOurs() {
        try (var statements = new RecordedStatements()) {
            var walk = new RouteWalk(towns(), new Asking(mvc, statements, this::undone), mapping);
            walk.routes().forEach(walk::findingsAmongOurs);
            walk.routes().forEach(walk::findingsBySearching);
            assertThat(walk.findings()).isEmpty();
            assertThat(walk.asked()).isGreaterThan(1000);
        }
    }

    @Test
    void keepsNothingForTheNextWhoAsks() {
        try (var statements = new RecordedStatements()) {
            var walk = walk(statements);
            var seen = walk.routes().stream()
                    .mapToInt(route -> walk.theirPagesSeenBetweenOurs(route))
                    .sum();
            assertThat(walk.findings()).isEmpty();
            assertThat(seen).as("their own pages show their marks").isGreaterThan(150);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /rounds/{id}/forgotten | shows     | shows
            /rounds/{id}/forgotten | shows     | answers 200
            /rounds/{id}/forgotten | refuses   | answers 403
            /rounds/{id}/forgotten | thinks    | asks the database otherwise
            /things/{thing}        | shows     | has a variable that the trials know nothing of
            /rounds/search         | searches  | shows
            /rounds/kept           | remembers | shows
            /rounds/counted        | counts    | is another page after theirs
            """)
    void findsASeededFault(String path, String method, String finding) {
        try (var statements = new RecordedStatements();
                var _ = new ForgottenRoutes(path, method, database.asOwner(), mapping)) {
            var walk = walk(statements);
            var route = "GET " + path;
            walk.findingsAtTheirAddresses(route);
            walk.findingsBySearching(route);
            walk.theirPagesSeenBetweenOurs(route);
            assertThat(walk.findings())
                    .anySatisfy(each -> assertThat(each).startsWith(route).contains(finding));
        }
    }

    private Supplier<Answer> undone(Supplier<Answer> work) {
        return () -> MunicipalityScope.in(
                towns().ours.town.samples.id(),
                () -> Objects.requireNonNull(transactions.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                })));
    }

    private RouteWalk walk(RecordedStatements statements) {
        return new RouteWalk(towns(), new Asking(mvc, statements, UnaryOperator.identity()), mapping);
    }

    /** Once for all that are tested here. */
    private static void remember(Supplier<TwoTowns> fresh) {
        if (towns == null) {
            towns = fresh.get();
        }
    }

    private static TwoTowns towns() {
        return Objects.requireNonNull(towns);
    }
}
