package se.tyngdpunkt.scoring.reckoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;

/** What a name means at one place: a row sees its own answers first, then those of the person, the unit and the whole. */
final class Scope {

    static final String PERSONS = "persons";
    static final String UNITS = "units";
    static final String ROWS = "rows";

    private final Map<String, Given> answers;
    private final Set<String> asked;
    private final Map<String, List<Scope>> lists = new HashMap<>();
    private final List<Scope> members = new ArrayList<>();
    private final Optional<Scope> outer;
    private final Optional<Subject> subject;
    private final String list;

    private Scope(
            Map<String, Given> answers,
            Set<String> asked,
            Optional<Scope> outer,
            Optional<Subject> subject,
            String list) {
        this.answers = answers;
        this.asked = asked;
        this.outer = outer;
        this.subject = subject;
        this.list = list;
    }

    /** By the key of a list what each of its rows is asked, so that a blank there is never taken for what stands around it. */
    static Scope of(Subject subject, Map<String, Set<String>> fields) {
        return of(subject, fields, Optional.empty());
    }

    private static Scope of(Subject subject, Map<String, Set<String>> fields, Optional<Scope> outer) {
        var scope = new Scope(subject.answers(), Set.of(), outer, Optional.of(subject), "");
        subject.rows()
                .forEach((part, rows) ->
                        scope.lists.put(part, scope.rows(part, rows, fields.getOrDefault(part, Set.of()))));
        var members = subject.members().stream()
                .map(member -> of(member, fields, Optional.of(scope)))
                .toList();
        scope.members.addAll(members);
        if (subject.level() == Level.UNIT) {
            scope.lists.put(PERSONS, members);
        } else if (subject.level() == Level.WHOLE) {
            scope.lists.put(
                    UNITS,
                    members.stream().filter(each -> each.isAt(Level.UNIT)).toList());
            scope.lists.put(
                    PERSONS, members.stream().flatMap(Scope::personsOfMember).toList());
        }
        return scope;
    }

    private static Stream<Scope> personsOfMember(Scope member) {
        return member.isAt(Level.PERSON) ? Stream.of(member) : member.list(PERSONS).stream();
    }

    private List<Scope> rows(String part, List<Map<String, Given>> rows, Set<String> fields) {
        List<Scope> scopes = new ArrayList<>(rows.size());
        rows.forEach(row -> scopes.add(new Scope(row, fields, Optional.of(this), Optional.empty(), part)));
        return scopes;
    }

    /** Several rows seen as one; inside it they are the list {@code rows}. */
    Scope group(List<Scope> members) {
        var group = new Scope(Map.of(), Set.of(), Optional.of(this), Optional.empty(), "");
        group.lists.put(ROWS, members);
        return group;
    }

    Optional<Given> given(String name) {
        var found = Optional.ofNullable(answers.get(name));
        return found.isPresent() || asked.contains(name) ? found : outer.flatMap(around -> around.given(name));
    }

    /** Whether a row here has a field of that name, answered or not. */
    boolean asks(String name) {
        return asked.contains(name) || outer.filter(around -> around.asks(name)).isPresent();
    }

    List<Scope> list(String name) {
        for (var scope = Optional.of(this); scope.isPresent(); scope = scope.get().outer) {
            var found = scope.get().lists.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** The list this place is a row of, or one around it is; empty where there is none. */
    String listOfRow() {
        return list.isEmpty() ? outer.map(Scope::listOfRow).orElse("") : list;
    }

    /** The members of this very subject, not of one around it. */
    List<Scope> ownMembers() {
        return List.copyOf(members);
    }

    /** The nearest subject of that level around this place, itself included. */
    Optional<Scope> at(Level level) {
        return isAt(level) ? Optional.of(this) : outer.flatMap(around -> around.at(level));
    }

    Optional<Subject> subject() {
        return subject;
    }

    private boolean isAt(Level level) {
        return subject.filter(each -> each.level() == level).isPresent();
    }

    /** The option that was chosen. */
    Optional<String> chosen(String name) {
        return given(name).flatMap(Conditions::word);
    }
}
