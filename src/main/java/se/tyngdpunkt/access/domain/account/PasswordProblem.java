package se.tyngdpunkt.access.domain.account;

/** Why a new password is refused. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    EASILY_GUESSED;

    public String messageKey() {
        return switch (this) {
            case TOO_SHORT -> "access.password.too-short";
            case TOO_LONG -> "access.password.too-long";
            case EASILY_GUESSED -> "access.password.easily-guessed";
        };
    }
}
