package se.tyngdpunkt.organisation.domain.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.change.ChangeLog;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.change.Timeline;
import se.tyngdpunkt.organisation.history.Lineage;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** What a unit has been and will be: its days, its names and places, what it came of, and the changes that made it so. */
@UseCase
public class SeeHistory {

    private final Organisation organisation;
    private final Timeline timeline;
    private final ChangeLog log;
    private final Lineage lineage;

    SeeHistory(Organisation organisation, Timeline timeline, ChangeLog log, Lineage lineage) {
        this.organisation = organisation;
        this.timeline = timeline;
        this.log = log;
        this.lineage = lineage;
    }

    public History see(Viewer viewer, UnitId id) {
        Permission.toSeeTheTree(viewer);
        var rows = timeline.rowsOf(List.of(id)).stream()
                .filter(row -> row.unit().equals(id))
                .sorted(Comparator.comparing(Row::from))
                .toList();
        var there = of(Row.There.class, rows).stream().findFirst().orElseThrow(NotFound::new);
        var places = of(Row.Placed.class, rows);
        var came = lineage.before(id);
        var went = lineage.after(id);
        var changes = log.of(List.of(id));
        return new History(
                there,
                of(Row.Named.class, rows),
                places,
                came,
                went,
                changes,
                names(Stream.of(came.stream(), went.stream(), places.stream().flatMap(place -> place.parent().stream()))
                        .flatMap(Function.identity())
                        .distinct()),
                organisation.people(changes.stream()
                        .flatMap(change -> change.moved().stream())
                        .collect(Collectors.toSet())),
                organisation.today());
    }

    private Map<UnitId, String> names(Stream<UnitId> units) {
        return units.map(organisation::path)
                .filter(path -> !path.isEmpty())
                .map(List::getLast)
                .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    private static <T extends Row> List<T> of(Class<T> type, List<Row> rows) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The unit over time.
     *
     * @param units the names of the others, as they are called today or were last
     * @param people those whose workplaces were changed
     */
    public record History(
            Row.There there,
            List<Row.Named> names,
            List<Row.Placed> places,
            Set<UnitId> came,
            Set<UnitId> went,
            List<ChangeLog.Change> changes,
            Map<UnitId, String> units,
            Map<PersonId, Person> people,
            LocalDate today) {

        /** The first day without it, once that is decided. */
        public Optional<LocalDate> closes() {
            return there.to().equals(LocalDate.MAX) ? Optional.empty() : Optional.of(there.to());
        }

        public boolean isThere() {
            return !there.from().isAfter(today) && today.isBefore(there.to());
        }

        public String nameOf(UnitId unit) {
            return units.getOrDefault(unit, "");
        }

        /** Whose workplace a change was about, where it was about one. */
        public String movedIn(ChangeLog.Change change) {
            return change.moved().map(people::get).map(Person::name).orElse("");
        }

        /** Names that began or will begin after it opened. */
        public List<Row.Named> laterNames() {
            return names.subList(1, names.size());
        }

        /** Places that began or will begin after it opened. */
        public List<Row.Placed> laterPlaces() {
            return places.subList(1, places.size());
        }
    }
}
