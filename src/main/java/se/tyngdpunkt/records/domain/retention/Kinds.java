package se.tyngdpunkt.records.domain.retention;

import java.util.Comparator;
import java.util.List;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.retention.RetainedRecords;

/** Every kind that a module has told of, in their order. */
@UseCase
public class Kinds {

    private final List<RetainedRecords> all;

    Kinds(List<RetainedRecords> all) {
        this.all = all.stream()
                .sorted(Comparator.comparingInt(RetainedRecords::order))
                .toList();
    }

    public List<String> all() {
        return all.stream().map(RetainedRecords::kind).toList();
    }

    RetainedRecords named(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow(NotFound::new);
    }
}
