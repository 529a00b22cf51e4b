package se.tyngdpunkt.access.domain.own;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.PasswordProblem;
import se.tyngdpunkt.access.domain.account.PasswordRule;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.access.domain.own.OwnAccountOutcome.Changed;
import se.tyngdpunkt.access.domain.own.OwnAccountOutcome.NewPasswordRefused;
import se.tyngdpunkt.access.domain.own.OwnAccountOutcome.WrongPassword;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.SignedIn;

/**
 * What everybody may do with her own account. Whatever changes how she comes in asks for the password once more, and ends
 * every session but the present. No use case of its own, since trying a password takes long.
 */
public final class OwnAccount {

    private final Accounts accounts;
    private final Organisation organisation;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final PasswordAgain passwordAgain;
    private final SaveOwnAccount save;
    private final Clock clock;

    public OwnAccount(
            Accounts accounts,
            Organisation organisation,
            Passwords passwords,
            PasswordRule rule,
            PasswordAgain passwordAgain,
            SaveOwnAccount save,
            Clock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.passwords = passwords;
        this.rule = rule;
        this.passwordAgain = passwordAgain;
        this.save = save;
        this.clock = clock;
    }

    public Account of(SignedIn who) {
        return accounts.of(who.person()).orElseThrow(NotFound::new);
    }

    public OwnAccountOutcome changePassword(SignedIn who, Password present, Password chosen) {
        var account = of(who);
        var refusal = passwordAgain.refusalOf(account, present);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var problem = problemOf(who, account, chosen);
        if (problem.isPresent()) {
            return new NewPasswordRefused(problem.get());
        }
        var hash = passwords.hash(chosen);
        return saved(who, account, kept -> kept.withPassword(hash, now()), "access.password-changed");
    }

    public OwnAccountOutcome turnOffCodes(SignedIn who, Password present) {
        var account = of(who);
        var refusal = passwordAgain.refusalOf(account, present);
        return refusal.orElseGet(() -> saved(
                who,
                account,
                kept -> kept.withSecondFactor(new SecondFactor.None(), now()),
                "access.codes-turned-off"));
    }

    public OwnAccountOutcome signOutEverywhere(SignedIn who) {
        return saved(who, of(who), kept -> kept.signedOutEverywhere(now()), "access.signed-out-everywhere");
    }

    private Optional<PasswordProblem> problemOf(SignedIn who, Account account, Password chosen) {
        var name = organisation.person(who.person()).map(Person::name).orElse("");
        return rule.problemOf(chosen, name, account.login());
    }

    private OwnAccountOutcome saved(SignedIn who, Account asked, UnaryOperator<Account> change, String what) {
        return save.save(who, asked, change, what)
                .<OwnAccountOutcome>map(Changed::new)
                .orElseGet(WrongPassword::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
