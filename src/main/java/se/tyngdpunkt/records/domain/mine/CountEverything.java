package se.tyngdpunkt.records.domain.mine;

import java.util.LinkedHashMap;
import java.util.OptionalInt;
import java.util.SequencedMap;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** Tells a person how many rows there are about her of each kind, in the order of the document, without reading them. */
@UseCase
public class CountEverything {

    private final AllRecords records;

    CountEverything(AllRecords records) {
        this.records = records;
    }

    public SequencedMap<String, OptionalInt> count(Viewer viewer) {
        var all = new LinkedHashMap<String, OptionalInt>();
        records.inOrder().forEach(module -> all.putAll(module.count(viewer.signedIn())));
        return all;
    }
}
