package se.tyngdpunkt.measurement.domain.contest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.shared.PersonId;

/** Contested rows kept in a map, with the same rules as the database has. */
public final class ContestsInMemory implements Contests, WaitingContests.Waiting {

    private final Map<MeasurementId, List<ContestedRow>> all = new HashMap<>();
    private final Map<MeasurementId, PersonId> workers = new HashMap<>();

    @Override
    public List<ContestedRow> of(MeasurementId measurement) {
        return List.copyOf(all.getOrDefault(measurement, List.of()));
    }

    @Override
    public boolean add(MeasurementId measurement, ContestedRow contested, PersonId by) {
        var rows = all.computeIfAbsent(measurement, _ -> new ArrayList<>());
        if (rows.stream()
                .anyMatch(one ->
                        one.isWaiting() && one.part().equals(contested.part()) && one.number() == contested.number())) {
            return false;
        }
        workers.put(measurement, by);
        return rows.add(contested);
    }

    @Override
    public List<WaitingContests.Counted> of(Collection<PersonId> people) {
        return workers.entrySet().stream()
                .filter(each -> people.contains(each.getValue()))
                .map(each ->
                        new WaitingContests.Counted(each.getKey(), each.getValue(), (int) of(each.getKey()).stream()
                                .filter(ContestedRow::isWaiting)
                                .count()))
                .filter(each -> each.rows() > 0)
                .toList();
    }

    @Override
    public boolean answer(MeasurementId measurement, ContestedRow answered) {
        var rows = all.getOrDefault(measurement, new ArrayList<>());
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).id().equals(answered.id()) && rows.get(place).isWaiting()) {
                rows.set(place, answered);
                return true;
            }
        }
        return false;
    }
}
