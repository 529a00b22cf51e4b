package se.tyngdpunkt.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tyngdpunkt.matrix.Relation;
import se.tyngdpunkt.matrix.Routes;
import se.tyngdpunkt.matrix.Target;
import se.tyngdpunkt.matrix.Trials;
import se.tyngdpunkt.matrix.Who;
import se.tyngdpunkt.walk.Asking.Answer;
import se.tyngdpunkt.walk.Asking.Question;

/**
 * Every route that the program answers, asked by everybody of ours for what is theirs. An answer must be as for an id that
 * nobody has: the same bytes, after the same statements, so that neither words nor time tell that something is there.
 */
final class RouteWalk {

    private static final Pattern ID = Pattern.compile(Marks.ID);
    private static final List<Who> OURS =
            Stream.of(Who.values()).filter(who -> who != Who.STRANGER).toList();

    /** A new secret whenever it is opened, and the log, which tells that it was read. */
    private static final Set<String> NEW_EACH_TIME = Set.of(
            "GET /my/account/two-factors", "GET /log", "GET /log.csv", "GET /organisation/people/{id}/protection");

    private final TwoTowns towns;
    private final Asking asking;
    private final Marks marks;
    private final Trials trials;
    private final Map<String, HandlerMethod> routes = new LinkedHashMap<>();
    private final Set<String> found = new TreeSet<>();
    private int asked;

    RouteWalk(TwoTowns towns, Asking asking, RequestMappingHandlerMapping mapping) {
        this.towns = towns;
        this.asking = asking;
        this.marks = towns.marks();
        this.trials = new Trials(towns.ours, towns.theirs);
        mapping.getHandlerMethods()
                .forEach((info, method) -> Routes.namesOf(info).forEach(name -> routes.put(name, method)));
    }

    Set<String> routes() {
        return routes.keySet();
    }

    int asked() {
        return asked;
    }

    /** What is theirs, by its address: not to be known of. */
    Set<String> findingsAtTheirAddresses(String route) {
        for (var who : OURS) {
            for (var relation : List.of(Relation.OWN, Relation.BELOW)) {
                towns.theirs
                        .target(who, relation)
                        .map(target -> question(route, target))
                        .ifPresent(question -> {
                            if (ID.matcher(question.path()).find()) {
                                compare(
                                        question,
                                        idsIn(question.path() + question.form()),
                                        who,
                                        who == Who.NOBODY ? 0 : 404);
                            }
                        });
            }
        }
        return found;
    }

    /** One id of theirs in an address or a form that otherwise is ours. */
    Set<String> findingsAmongOurs(String route) {
        for (var who : OURS) {
            var our = towns.ours.target(who, Relation.OWN).map(target -> question(route, target));
            var their = towns.theirs.target(who, Relation.OWN).map(target -> question(route, target));
            if (our.isEmpty() || their.isEmpty() || who == Who.NOBODY) {
                continue;
            }
            marksIn(our.get(), asking.ask(our.get(), who, towns.ours), who);
            for (var mixed : mixtures(our.get(), their.get())) {
                compare(mixed, theirIdsIn(mixed), who, 0);
            }
        }
        return found;
    }

    /** Whatever a page may be asked with beside its address: each of their kinds of ids, and the beginning of a name. */
    Set<String> findingsBySearching(String route) {
        var method = Objects.requireNonNull(routes.get(route));
        if (!route.startsWith("GET ")) {
            return found;
        }
        for (var parameter : parametersOf(method)) {
            for (var who : OURS) {
                var our = question(route, towns.ours.target(who, Relation.OWN).orElseThrow());
                var search = with(our, parameter, Marks.BEGINNING);
                marksIn(search, asking.ask(search, who, towns.ours), who);
                for (var id : towns.theirIds()) {
                    compare(with(our, parameter, id), Set.of(id), who, 0);
                }
            }
        }
        return found;
    }

    /** The same page for ours, for theirs and for ours again: nothing is kept for the next who asks. */
    int theirPagesSeenBetweenOurs(String route) {
        var seen = 0;
        for (var who : OURS) {
            if (!route.startsWith("GET ") || who == Who.NOBODY) {
                continue;
            }
            var our = question(route, towns.ours.target(who, Relation.OWN).orElseThrow());
            var their = question(route, towns.theirs.target(who, Relation.OWN).orElseThrow());
            var first = asking.ask(our, who, towns.ours);
            var between = asking.ask(their, who, towns.theirs);
            var again = asking.ask(our, who, towns.ours);
            marksIn(our, again, who);
            if (!NEW_EACH_TIME.contains(route) && !marked(first).equals(marked(again))) {
                found.add(our + " as " + who + " is another page after theirs");
            }
            seen += marks.in(between.text()).isEmpty() ? 0 : 1;
        }
        return seen;
    }

    Set<String> findings() {
        return found;
    }

    /** Ids that belong to nobody are drawn anew for every page. */
    private static String marked(Answer answer) {
        return ID.matcher(answer.text()).replaceAll("ID");
    }

    private void compare(Question question, Set<String> theirs, Who who, int status) {
        if (theirs.isEmpty()) {
            return;
        }
        var unknown = question;
        var answer = asking.ask(question, who, towns.ours);
        for (var id : theirs) {
            answer = answer.without(id);
        }
        marksIn(question, answer, who);
        if (status != 0 && answer.status() != status) {
            found.add(question + " as " + who + " answers " + answer.status());
        }
        var twins = new ArrayList<String>();
        for (var id : theirs) {
            var twin = UUID.randomUUID().toString();
            twins.add(twin);
            unknown = unknown.with(id, twin);
        }
        var expected = asking.ask(unknown, who, towns.ours);
        for (var twin : twins) {
            expected = expected.without(twin);
        }
        if (!marked(answer).equals(marked(expected))) {
            found.add(question + " as " + who + " is not as for an id that nobody has");
        }
        // Asked once more: the first who asks may find what is kept of our own models still empty.
        if (!answer.statements().equals(expected.statements())
                && !asking.ask(question, who, towns.ours).statements().equals(expected.statements())) {
            found.add(question + " as " + who + " asks the database otherwise than for an id that nobody has: "
                    + answer.statements() + " and " + expected.statements());
        }
    }

    private void marksIn(Question question, Answer answer, Who who) {
        asked++;
        marks.in(answer.text()).stream()
                .limit(1)
                .forEach(mark -> found.add(question + " as " + who + " shows " + mark));
    }

    Question question(String route, Target of) {
        var path = trials.path(route, "", of);
        if (path.contains("{")) {
            found.add(route + " has a variable that the trials know nothing of: say there what stands for it");
            path = path.replaceAll("[{].*", "unknown");
        }
        // A version's id comes of its content, so that the trials' model is one model for both; each has one of its
        // own.
        return new Question(
                route,
                route.contains(" /models/{id}") ? ID.matcher(path).replaceFirst(towns.ownModel(of)) : path,
                trials.form(route, of));
    }

    private static Question with(Question question, String parameter, String value) {
        var form = new LinkedHashMap<>(question.form());
        form.put(parameter, value);
        return new Question(question.route(), question.path(), form);
    }

    /** Ours with one of their ids each, where they stand at the same place. */
    private static List<Question> mixtures(Question our, Question their) {
        var mixtures = new ArrayList<Question>();
        var ourIds = idsInOrder(our.path());
        var theirIds = idsInOrder(their.path());
        for (var place = 0; place < Math.min(ourIds.size(), theirIds.size()) && ourIds.size() > 1; place++) {
            mixtures.add(
                    new Question(our.route(), our.path().replace(ourIds.get(place), theirIds.get(place)), our.form()));
        }
        our.form().forEach((name, value) -> {
            if (ID.matcher(value).find()) {
                mixtures.add(with(our, name, their.form().getOrDefault(name, "")));
            }
        });
        return mixtures;
    }

    private Set<String> theirIdsIn(Question question) {
        var ids = idsIn(question.path() + question.form());
        ids.retainAll(marks.ids());
        return ids;
    }

    private static List<String> parametersOf(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(each -> each.hasParameterAnnotation(RequestParam.class))
                .map(each -> {
                    each.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                    var named = Objects.requireNonNull(each.getParameterAnnotation(RequestParam.class))
                            .name();
                    return named.isEmpty() ? String.valueOf(each.getParameterName()) : named;
                })
                .toList();
    }

    private static Set<String> idsIn(String text) {
        return new TreeSet<>(idsInOrder(text));
    }

    private static List<String> idsInOrder(String text) {
        return ID.matcher(text).results().map(MatchResult::group).toList();
    }
}
