package se.tyngdpunkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.domain.Leaves;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.ModuleTest;

@ModuleTest
class PostgresOrganisationModuleTests extends OrganisationRules {

    private final Organisation organisation;
    private final Municipalities municipalities;
    private final Furnishing furnishing;
    private final Leaves leaves;

    PostgresOrganisationModuleTests(
            Organisation organisation, Municipalities municipalities, Furnishing furnishing, Leaves leaves) {
        this.organisation = organisation;
        this.municipalities = municipalities;
        this.furnishing = furnishing;
        this.leaves = leaves;
    }

    @Override
    protected void asking(Consumer<Organisation> questions) {
        sjoby.putInto(furnishing);
        MunicipalityScope.in(sjoby.id(), () -> {
            sjoby.leaves.forEach(leaves::keep);
            questions.accept(organisation);
        });
    }

    @Test
    void showsNothingOfAnotherMunicipality() {
        sjoby.putInto(furnishing);
        var other = aMunicipality();
        other.department("Annan förvaltning");
        other.putInto(furnishing);
        MunicipalityScope.in(other.id(), () -> {
            assertThat(organisation.wholeTree()).extracting(Unit::name).containsExactly("Annan förvaltning");
            assertThat(organisation.person(alva)).isEmpty();
            assertThat(organisation.unit(group2)).isEmpty();
            assertThat(organisation.tree(department)).isEmpty();
            assertThat(organisation.employedIn(department)).isEmpty();
            assertThat(organisation.leadersOf(alva)).isEmpty();
            assertThat(organisation.rolesOver(alva)).isEmpty();
        });
    }

    @Test
    void listsMunicipalitiesOutsideOfAnyScope() {
        sjoby.putInto(furnishing);
        assertThat(municipalities.all()).contains(sjoby.municipality());
    }
}
