package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.matrix.Relation;
import se.tyngdpunkt.matrix.Who;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** Every page, asked by everybody before and after five years more of history: what it asks of the database is no more. */
@PageTest
class HistoryWalkPageTests {

    private final TwoTowns towns;
    private final Asking asking;
    private final RouteWalk walk;

    HistoryWalkPageTests(
            MockMvc mvc,
            TestDatabase database,
            Furnishing furnishing,
            Instruments instruments,
            FreezeRound freezing,
            TransactionOperations transactions,
            RequestMappingHandlerMapping requestMappingHandlerMapping) {
        towns = new TwoTowns(database, furnishing, instruments, freezing, transactions);
        asking = new Asking(mvc, new RecordedStatements(), UnaryOperator.identity());
        walk = new RouteWalk(towns, asking, requestMappingHandlerMapping);
    }

    @Test
    void asksNoMoreOfALongerHistory() {
        var before = statements();
        assertThat(before.size()).isGreaterThan(300);
        var grown = towns.grow();
        assertThat(grown).as("rounds after the history has grown").isGreaterThan(10);
        var more = new TreeSet<String>();
        statements().forEach((page, now) -> {
            var then = before.getOrDefault(page, List.of());
            if (now.size() > then.size() + 2) {
                more.add(page + ": " + then.size() + " statements, " + now.size() + " of a longer history; most often "
                        + oftenest(now));
            }
        });
        assertThat(more).isEmpty();
    }

    private static String oftenest(List<String> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(each -> each.getValue() + " times " + each.getKey().replaceAll("\\s+", " "))
                .orElse("");
    }

    private Map<String, List<String>> statements() {
        var asked = new LinkedHashMap<String, List<String>>();
        for (var route : walk.routes()) {
            for (var who : Who.values()) {
                if (route.startsWith("GET ") && who != Who.NOBODY && who != Who.STRANGER) {
                    towns.ours
                            .target(who, Relation.OWN)
                            .map(target -> walk.question(route, target))
                            .ifPresent(question -> {
                                asking.ask(question, who, towns.ours);
                                asked.put(
                                        route + " " + who,
                                        asking.ask(question, who, towns.ours).statements());
                            });
                }
            }
        }
        return asked;
    }
}
