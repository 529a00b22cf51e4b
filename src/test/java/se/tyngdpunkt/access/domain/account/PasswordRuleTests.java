package se.tyngdpunkt.access.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordRuleTests {

    private final List<String> asked = new ArrayList<>();
    private final PasswordRule rule = new PasswordRule((password, known) -> {
        asked.addAll(known);
        return known.stream().anyMatch(word -> password.value().contains(word));
    });

    @Test
    void refusesElevenSigns() {
        assertThat(problemOf("a".repeat(11))).contains(PasswordProblem.TOO_SHORT);
        assertThat(problemOf("a".repeat(12))).isEmpty();
    }

    @Test
    void countsSignsNotBytes() {
        assertThat(problemOf("😀".repeat(11))).contains(PasswordProblem.TOO_SHORT);
        assertThat(problemOf("😀".repeat(128))).isEmpty();
    }

    @Test
    void refusesMoreThanOneHundredTwentyEight() {
        assertThat(problemOf("b".repeat(129))).contains(PasswordProblem.TOO_LONG);
    }

    @Test
    void refusesOwnNameAddressAndTheProductsName() {
        assertThat(problemOf("Magnolia-Lindblom")).contains(PasswordProblem.EASILY_GUESSED);
        assertThat(problemOf("sjoby-och-resten")).contains(PasswordProblem.EASILY_GUESSED);
        assertThat(problemOf("tyngdpunkt1234")).contains(PasswordProblem.EASILY_GUESSED);
    }

    @Test
    void refusesWhatIsMadeOfKnownWordsMostly() {
        var trusting = new PasswordRule((_, _) -> false);
        var login = new Login("magnolia@sjoby.se");
        assertThat(trusting.problemOf(new Password("Magnolia lindblom 2026"), "Magnolia Lindblom", login))
                .contains(PasswordProblem.EASILY_GUESSED);
        assertThat(trusting.problemOf(new Password("Magnolia sover under bron"), "Magnolia Lindblom", login))
                .isEmpty();
        assertThat(trusting.problemOf(new Password("!!--??++((//"), "Magnolia Lindblom", login))
                .isEmpty();
    }

    @Test
    void leavesTwoLettersOutOfWhatIsKnown() {
        problemOf("xxxxxxxxxxxxxx");
        assertThat(asked).doesNotContain("se").contains("Magnolia", "magnolia", "sjoby");
    }

    private Optional<PasswordProblem> problemOf(String password) {
        return rule.problemOf(new Password(password), "Magnolia Lindblom", new Login("magnolia@sjoby.se"));
    }
}
