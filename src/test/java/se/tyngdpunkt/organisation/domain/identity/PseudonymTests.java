package se.tyngdpunkt.organisation.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;

class PseudonymTests {

    private final Person her = new Person(
            PersonId.fresh(), "Anna-Karin", "af Ström", "anna-karin.soderlund@sjoby.example", Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "Medarbetare, 4731",
        "Kim, Berg",
        "A, Person",
        "Ett, Två",
        "Kaffe, Kopp",
    })
    void saysNothingOfHer(String given, String family) {
        assertThat(new Pseudonym(given, family).tells(her)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "anna, Berg",
        "Medarbetare, STRÖM",
        "Ak, 'A.S.'",
        "a k a, s",
        "AS, AK",
        "Kim, af",
        "Xströmx, 1",
        "Söder, soderlund",
        "Karins, vikarie",
    })
    void saysTooMuch(String given, String family) {
        assertThat(new Pseudonym(given, family).tells(her)).isTrue();
    }

    @Test
    void nobodyYetHasNothingToTell() {
        var nobody = new Person(PersonId.fresh(), "", "", "", Optional.empty());
        assertThat(new Pseudonym("Medarbetare", "4731").tells(nobody)).isFalse();
    }
}
