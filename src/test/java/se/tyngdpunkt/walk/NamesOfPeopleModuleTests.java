package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestDatabase;

/** No column that can hold words is forgotten when somebody's identity is protected: one file says what becomes of it. */
@ModuleTest
class NamesOfPeopleModuleTests {

    private final TestDatabase database;

    NamesOfPeopleModuleTests(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everyColumnOfWordsIsToldOf() {
        assertThat(TextColumns.of(database.asOwner()))
                .hasSizeGreaterThan(120)
                .isEqualTo(TextColumns.told().keySet());
    }

    @Test
    void ofEachItIsSaidWhatBecomesOfAName() {
        assertThat(TextColumns.told().values())
                .allMatch(words -> words.matches("(code|none|overwritten|dropped|typed|hers)([ ,:].{5,})?"))
                .filteredOn(words -> !words.equals("code") && !words.equals("typed"))
                .allMatch(words -> words.contains(" "));
    }

    @Test
    void seesAColumnThatNobodyHasThoughtOf() throws Exception {
        try (var other = TestDatabase.fresh()) {
            other.asOwner()
                    .sql("alter table dialogue.talk add column guests text[]")
                    .update();
            var unknown = TextColumns.of(other.asOwner());
            unknown.removeAll(TextColumns.told().keySet());
            assertThat(unknown).containsExactly("dialogue.talk.guests");
        }
    }
}
