package se.tyngdpunkt.organisation.domain.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.change.ChangeId;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** A municipality whose units are changed, and short words for doing it. */
abstract class ReformSetting {

    static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    final OrganisationSamples sjoby = aMunicipality();
    final UnitId department = sjoby.department("Socialförvaltningen");
    final UnitId unit = sjoby.unit("Utredning", department);
    final UnitId other = sjoby.unit("Öppenvård", department);
    final UnitId group1 = sjoby.group("Grupp 1", unit);
    final UnitId group2 = sjoby.group("Grupp 2", unit);
    final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    final PersonId nils = sjoby.holder("Nils Zorn", Role.UNIT_MANAGER, unit);
    final PersonId olga = sjoby.holder("Olga Ask", Role.UNIT_MANAGER, other);
    final PersonId vera = sjoby.holder("Vera Lund", Role.TEAM_LEAD, group1);
    final PersonId alva = sjoby.worker("Alva Lind", group1, 75);
    final PersonId bo = sjoby.worker("Bo Ås", group2);
    final Reforms deeds;

    ReformSetting(Reforms deeds) {
        this.deeds = deeds;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(deeds.furnishing());
    }

    List<Flaw> flaws(Wish wish) {
        var reformed = as(viewer -> deeds.reform().reform(viewer, wish, ""));
        assertThat(reformed).isInstanceOf(Reformed.Refused.class);
        return ((Reformed.Refused) reformed)
                .outcome().faults().stream().map(fault -> fault.flaw()).toList();
    }

    Preview shown(Wish wish) {
        var reformed = as(viewer -> deeds.reform().reform(viewer, wish, ""));
        assertThat(reformed).isInstanceOf(Reformed.Shown.class);
        return ((Reformed.Shown) reformed).preview();
    }

    Plan done(Wish wish) {
        var mark = shown(wish).mark();
        var reformed = as(viewer -> deeds.reform().reform(viewer, wish, mark));
        assertThat(reformed).isInstanceOf(Reformed.Done.class);
        return ((Reformed.Done) reformed).plan();
    }

    void undone(UnitId of) {
        undone(latest(of));
    }

    void undone(ChangeId id) {
        var shown = as(viewer -> deeds.undo().undo(viewer, id, ""));
        assertThat(shown).isInstanceOf(Reformed.Shown.class);
        var mark = ((Reformed.Shown) shown).preview().mark();
        assertThat(as(viewer -> deeds.undo().undo(viewer, id, mark))).isInstanceOf(Reformed.Done.class);
    }

    Reformed.Barrier barred(UnitId of) {
        var id = latest(of);
        return ((Reformed.Barred) as(viewer -> deeds.undo().undo(viewer, id, ""))).barrier();
    }

    ChangeId latest(UnitId of) {
        return in(() -> deeds.log().of(List.of(of))).getFirst().id();
    }

    Set<Row> rows() {
        return Set.copyOf(in(() -> deeds.timeline().rowsOf(List.of(department, unit, other, group1, group2))));
    }

    List<String> tree(LocalDate day) {
        return in(() -> {
            var units = deeds.organisation().wholeTree(day);
            Map<UnitId, String> names = new HashMap<>();
            units.forEach(each -> names.put(each.id(), each.name()));
            return units.stream()
                    .map(each -> each.parent()
                                    .map(names::get)
                                    .map(above -> above + " > ")
                                    .orElse("")
                            + each.name())
                    .toList();
        });
    }

    Reformed as(Function<Viewer, Reformed> deed) {
        return in(() -> deed.apply(deeds.organisation().viewer(sjoby.signedIn(ada))));
    }

    <T> T in(Supplier<T> deed) {
        return MunicipalityScope.<T, RuntimeException>in(sjoby.id(), deed::get);
    }

    static String id(UnitId unit) {
        return unit.value().toString();
    }
}
