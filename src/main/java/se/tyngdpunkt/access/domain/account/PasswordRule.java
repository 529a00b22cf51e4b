package se.tyngdpunkt.access.domain.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a new password must be: long, and not what anybody would try first. No rule about kinds of signs, no expiry. */
public final class PasswordRule {

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
        return guesswork.isEasilyGuessed(password, wordsAbout(name, login))
                ? Optional.of(PasswordProblem.EASILY_GUESSED)
                : Optional.empty();
    }

    private static List<String> wordsAbout(String name, Login login) {
        var words = new ArrayList<>(List.of("tyngdpunkt", login.value()));
        words.addAll(List.of(name.split("\\s+")));
        words.addAll(List.of(login.value().split("[@._-]+")));
        return words.stream().filter(word -> word.length() > 2).toList();
    }
}
