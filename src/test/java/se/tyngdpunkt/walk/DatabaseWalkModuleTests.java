package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

/** Every table, view and function as the program reaches it: of two municipalities each finds nothing of the other. */
@ModuleTest
class DatabaseWalkModuleTests {

    private static @Nullable TwoTowns towns;

    private final TestDatabase database;

    DatabaseWalkModuleTests(
            TestDatabase database,
            Furnishing furnishing,
            Instruments instruments,
            FreezeRound freezing,
            TransactionOperations transactions) {
        this.database = database;
        remember(() -> new TwoTowns(database, furnishing, instruments, freezing, transactions));
    }

    @BeforeEach
    void everyTableHasRowsOfBoth() {
        assertThat(towns().emptyTables()).isEmpty();
    }

    @Test
    void findsNothingOfTheOther() throws SQLException {
        var walk = walk();
        assertThat(walk.findings()).isEmpty();
        assertThat(walk.walked()).containsAll(towns().tables()).hasSizeGreaterThan(40);
    }

    /** The marks are where the words are: a mark that nothing carries would be found nowhere. */
    @Test
    void theirWordsAreMarked() {
        assertThat(database.asOwner()
                        .sql("select count(*) from organisation.person where given_name like '%' || :word")
                        .param("word", Marks.WORD)
                        .query(Integer.class)
                        .single())
                .isGreaterThan(15);
        assertThat(towns().marks().ids()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            alter table organisation.person disable row level security | alter table organisation.person enable row level security | organisation.person as ours shows
            create policy all_of_it on message.letter using (true) | drop policy all_of_it on message.letter | message.letter as nobody has
            create view organisation.plain as select * from organisation.person; grant select on organisation.plain to $program | drop view organisation.plain | organisation.plain as ours shows
            create materialized view dialogue.kept as select words from dialogue.note; grant select on dialogue.kept to $program | drop materialized view dialogue.kept | dialogue.kept as ours shows
            create table audit.copy as select reason from audit.deed; grant select on audit.copy to $program | drop table audit.copy | audit.copy as ours shows
            create table audit.fresh (municipality_id uuid); grant select on audit.fresh to $program | drop table audit.fresh | audit.fresh as ours has no row
            create function organisation.names() returns setof text language sql security definer as 'select given_name from organisation.person' | drop function organisation.names() | organisation.names() shows
            create function organisation.name_of(asked uuid) returns text language sql security definer as 'select given_name from organisation.person where id = asked' | drop function organisation.name_of(uuid) | organisation.name_of(asked uuid) answers as the owner
            """)
    void findsASeededFault(String seed, String mend, String finding) throws SQLException {
        database.asOwner()
                .sql(seed.replace("$program", database.program().user()))
                .update();
        try {
            assertThat(walk().findings()).isNotEmpty().anySatisfy(each -> assertThat(each)
                    .startsWith(finding));
        } finally {
            database.asOwner().sql(mend).update();
        }
    }

    @Test
    void tellsWhichTableHasNoRowOfBoth() {
        database.asOwner()
                .sql("create table audit.fresh (municipality_id uuid)")
                .update();
        try {
            assertThat(towns().emptyTables()).singleElement().asString().startsWith("audit.fresh has no row");
        } finally {
            database.asOwner().sql("drop table audit.fresh").update();
        }
    }

    private DatabaseWalk walk() {
        return new DatabaseWalk(database.program(), towns());
    }

    /** Once for all that are tested here. */
    private static void remember(Supplier<TwoTowns> fresh) {
        if (towns == null) {
            towns = fresh.get();
        }
    }

    private static TwoTowns towns() {
        return Objects.requireNonNull(towns);
    }
}
