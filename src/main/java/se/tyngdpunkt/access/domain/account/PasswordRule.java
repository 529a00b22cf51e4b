package se.tyngdpunkt.access.domain.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a new password must be: long, and not what anybody would try first. No rule about kinds of signs, no expiry. */
public final class PasswordRule {

    private static final int FEWEST_OF_HER_OWN = 6;

    private final Guesswork guesswork;

    public PasswordRule(Guesswork guesswork) {
        this.guesswork = guesswork;
    }

    public Optional<PasswordProblem> problemOf(Password password, String name, Login login) {
        if (password.length() < Password.SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (password.length() > Password.LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        var words = wordsAbout(name, login);
        return isMostlyOf(words, password) || guesswork.isEasilyGuessed(password, words)
                ? Optional.of(PasswordProblem.EASILY_GUESSED)
                : Optional.empty();
    }

    /** Whether little is left once what everybody knows of her is taken away. */
    private static boolean isMostlyOf(List<String> words, Password password) {
        var left = password.value().toLowerCase(Locale.ROOT);
        for (var word : words) {
            left = left.replace(word.toLowerCase(Locale.ROOT), " ");
        }
        return left.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_OF_HER_OWN
                && !left.equals(password.value().toLowerCase(Locale.ROOT));
    }

    private static List<String> wordsAbout(String name, Login login) {
        var words = new ArrayList<>(List.of("tyngdpunkt", login.value()));
        words.addAll(List.of(name.split("\\s+")));
        words.addAll(List.of(login.value().split("[@._-]+")));
        return words.stream().filter(word -> word.length() > 2).toList();
    }
}
