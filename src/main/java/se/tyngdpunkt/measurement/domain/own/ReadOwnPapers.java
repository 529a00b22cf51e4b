package se.tyngdpunkt.measurement.domain.own;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Hands a worker her own measurements one by one, the oldest first; of anonymous rounds there is nothing to hand out. */
@UseCase
public class ReadOwnPapers {

    private final Forms forms;
    private final KeptBeside beside;
    private final Instruments instruments;
    private final Organisation organisation;

    ReadOwnPapers(Forms forms, KeptBeside beside, Instruments instruments, Organisation organisation) {
        this.forms = forms;
        this.beside = beside;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    public void read(SignedIn who, Consumer<OwnPaper> to) {
        var all = forms.ofWorker(who.person());
        var told = Told.byEachKey(Told.all(all, id -> instruments.byId(id).orElseThrow(), organisation::dayOf));
        var setAside = beside.setAside(who.person());
        var hardRows = beside.hardRows(who.person());
        all.stream().filter(measured -> !measured.round().isAnonymous()).forEach(measured -> {
            var id = measured.head().id();
            to.accept(new OwnPaper(
                    measured,
                    instruments.byId(measured.round().instrument()).orElseThrow(),
                    told.stream().filter(one -> one.head().id().equals(id)).toList(),
                    setAside.getOrDefault(id, List.of()),
                    hardRows.getOrDefault(id, Map.of())));
        });
    }
}
