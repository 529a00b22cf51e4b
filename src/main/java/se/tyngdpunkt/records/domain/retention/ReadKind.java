package se.tyngdpunkt.records.domain.retention;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** One kind with everything that has been decided of it. */
@UseCase
public class ReadKind {

    private final Kinds kinds;
    private final Rules rules;
    private final Organisation organisation;

    ReadKind(Kinds kinds, Rules rules, Organisation organisation) {
        this.kinds = kinds;
        this.rules = rules;
        this.organisation = organisation;
    }

    /**
     * What is decided of it.
     *
     * @param people who decided, those that are still known
     */
    public record Told(
            String kind, boolean isArchived, RulesOfKind rules, LocalDate today, Map<PersonId, String> people) {}

    public Told read(Viewer viewer, String kind) {
        Rule.require(viewer);
        var named = kinds.named(kind);
        var decided = rules.of(named.kind());
        var people =
                organisation.people(decided.all().stream().map(Rule::by).collect(Collectors.toSet())).values().stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        return new Told(named.kind(), named.isArchived(), decided, organisation.today(), people);
    }
}
