package se.tyngdpunkt.scoring.reckoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation.Level;

/** What a name means at one place: a row sees its own answers first, then those of the person, the unit and the whole. */
final class Scope {

    static final String PERSONS = "persons";
    static final String UNITS = "units";
    static final String ROWS = "rows";

    private final Map<String, Given> answers;
    private final Map<String, List<Scope>> lists = new HashMap<>();
    private final List<Scope> members = new ArrayList<>();
    private final Optional<Scope> outer;
    private final Optional<Subject> subject;

    private Scope(Map<String, Given> answers, Optional<Scope> outer, Optional<Subject> subject) {
        this.answers = answers;
        this.outer = outer;
        this.subject = subject;
    }

    static Scope of(Subject subject) {
        return of(subject, Optional.empty());
    }

    private static Scope of(Subject subject, Optional<Scope> outer) {
        var scope = new Scope(subject.answers(), outer, Optional.of(subject));
        subject.rows().forEach((part, rows) -> scope.lists.put(part, scope.rows(rows)));
        var members = subject.members().stream()
                .map(member -> of(member, Optional.of(scope)))
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

    private List<Scope> rows(List<Map<String, Given>> rows) {
        List<Scope> scopes = new ArrayList<>(rows.size());
        rows.forEach(row -> scopes.add(new Scope(row, Optional.of(this), Optional.empty())));
        return scopes;
    }

    /** Several rows seen as one; inside it they are the list {@code rows}. */
    Scope group(List<Scope> members) {
        var group = new Scope(Map.of(), Optional.of(this), Optional.empty());
        group.lists.put(ROWS, members);
        return group;
    }

    Optional<Given> given(String name) {
        for (var scope = Optional.of(this); scope.isPresent(); scope = scope.get().outer) {
            var found = scope.get().answers.get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
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
}
