package se.tyngdpunkt.access.domain.setup;

import java.util.List;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.PasswordRule;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.access.domain.throttle.CountAttempt;
import se.tyngdpunkt.access.domain.throttle.Door;
import se.tyngdpunkt.access.domain.throttle.ForgiveAttempts;
import se.tyngdpunkt.organisation.Founding.Entry;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;

/** Sets up the first municipality, once. */
public final class FirstVisit {

    private final Municipalities municipalities;
    private final SetUpCode code;
    private final CountAttempt attempts;
    private final ForgiveAttempts forgive;
    private final PasswordRule rule;
    private final Passwords passwords;
    private final SetUpMunicipality setUp;

    FirstVisit(
            Municipalities municipalities,
            SetUpCode code,
            CountAttempt attempts,
            ForgiveAttempts forgive,
            PasswordRule rule,
            Passwords passwords,
            SetUpMunicipality setUp) {
        this.municipalities = municipalities;
        this.code = code;
        this.attempts = attempts;
        this.forgive = forgive;
        this.rule = rule;
        this.passwords = passwords;
        this.setUp = setUp;
    }

    /** Whether there is no municipality yet. */
    public boolean isDue() {
        return municipalities.all().isEmpty();
    }

    public SetUpOutcome setUp(String typedCode, Entry entry, Password password) {
        var doors = List.of(Door.ofSetUp());
        var closed = attempts.at(doors);
        if (closed.isPresent()) {
            return new SetUpOutcome.TooMany(closed.get());
        }
        var taken = code.take(typedCode);
        if (taken.isEmpty()) {
            return new SetUpOutcome.WrongCode();
        }
        var isDone = false;
        try {
            forgive.at(doors);
            var outcome = founded(entry, password);
            isDone = outcome instanceof SetUpOutcome.Done;
            return outcome;
        } finally {
            if (!isDone) {
                code.putBack(taken.get());
            }
        }
    }

    private SetUpOutcome founded(Entry entry, Password password) {
        var problem = rule.problemOf(password, entry.givenName() + " " + entry.familyName(), new Login(entry.email()));
        if (problem.isPresent()) {
            return new SetUpOutcome.PasswordRefused(problem.get());
        }
        var id = MunicipalityId.fresh();
        var hash = passwords.hash(password);
        return MunicipalityScope.in(id, () -> setUp.found(id, entry, hash));
    }
}
