package se.tyngdpunkt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class TenantTransactionModuleTests {

    private static final MunicipalityId NORTH = MunicipalityId.fresh();
    private static final MunicipalityId SOUTH = MunicipalityId.fresh();

    private final JdbcClient jdbc;
    private final TestDatabase database;
    private final TransactionTemplate transaction;
    private final TransactionTemplate readOnly;
    private final TransactionTemplate separate;

    TenantTransactionModuleTests(JdbcClient jdbc, TestDatabase database, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.database = database;
        this.transaction = new TransactionTemplate(manager);
        this.readOnly = new TransactionTemplate(manager);
        readOnly.setReadOnly(true);
        this.separate = new TransactionTemplate(manager);
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void makeTwoMunicipalitiesRows() {
        database.asOwner()
                .sql("""
                        create schema if not exists scratch;
                        drop table if exists scratch.thing;
                        create table scratch.thing (municipality_id uuid not null, name text not null check (length(name) < 20));
                        alter table scratch.thing enable row level security;
                        create policy own_municipality on scratch.thing
                            using (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid)
                            with check (municipality_id = nullif(current_setting('app.municipality', true), '')::uuid);
                        grant usage on schema scratch to %1$s;
                        grant select, insert on scratch.thing to %1$s;
                        insert into scratch.thing values ('%2$s', 'north'), ('%3$s', 'south');
                        """.formatted(database.program().user(), NORTH.value(), SOUTH.value()))
                .update();
    }

    @Test
    void showsOnlyOnesOwnRows() {
        assertThat(in(NORTH, transaction)).containsExactly("north");
        assertThat(in(SOUTH, transaction)).containsExactly("south");
    }

    @Test
    void showsNothingWhenNoMunicipalityIsSet() {
        assertThat(names(transaction)).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void showsNothingToAnUnknownMunicipality() {
        assertThat(in(MunicipalityId.fresh(), transaction)).isEmpty();
    }

    /** A pooled connection keeps the setting as an empty string, over which a bare cast to uuid would fail. */
    @Test
    void leavesNothingOnThePooledConnection() {
        for (int round = 0; round < 20; round++) {
            assertThat(in(NORTH, transaction)).containsExactly("north");
            assertThat(names(transaction)).isEmpty();
            assertThat(names()).isEmpty();
        }
    }

    @Test
    void holdsInReadOnlyTransactions() {
        assertThat(in(SOUTH, readOnly)).containsExactly("south");
    }

    @Test
    void holdsInASeparateTransactionInsideAnother() {
        var inner = MunicipalityScope.in(NORTH, () -> outcome(transaction, () -> outcome(separate, this::names)));
        assertThat(inner).containsExactly("north");
    }

    @Test
    void keepsMunicipalitiesApartInTransactionsInsideEachOther() {
        var both = MunicipalityScope.in(
                NORTH,
                () -> outcome(transaction, () -> {
                    var south = in(SOUTH, separate);
                    var north = names();
                    return List.of(south, north);
                }));
        assertThat(both).containsExactly(List.of("south"), List.of("north"));
    }

    @Test
    void refusesToWriteForAnotherMunicipality() {
        assertThatThrownBy(() -> MunicipalityScope.in(
                        NORTH,
                        () -> outcome(
                                transaction, () -> jdbc.sql("insert into scratch.thing values (:municipality, 'theft')")
                                        .param("municipality", SOUTH.value())
                                        .update())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    /** What was refused may be somebody's name or note, and the exception's text ends in a log. */
    @Test
    void saysNothingOfTheRowThatTheDatabaseRefused() {
        assertThatThrownBy(() -> MunicipalityScope.in(
                        NORTH,
                        () -> outcome(transaction, () -> jdbc.sql(
                                        "insert into scratch.thing values (:municipality, 'Anna som har det tungt')")
                                .param("municipality", NORTH.value())
                                .update())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("check constraint")
                .message()
                .doesNotContain("Anna", "DETAIL", "Detail");
    }

    private List<String> in(MunicipalityId municipality, TransactionTemplate template) {
        return MunicipalityScope.in(municipality, () -> names(template));
    }

    private List<String> names(TransactionTemplate template) {
        return outcome(template, this::names);
    }

    private List<String> names() {
        return jdbc.sql("select name from scratch.thing order by name")
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private static <T> T outcome(TransactionTemplate template, Supplier<T> work) {
        return Objects.requireNonNull(template.execute(_ -> work.get()));
    }
}
