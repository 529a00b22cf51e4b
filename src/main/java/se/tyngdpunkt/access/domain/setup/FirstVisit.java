package se.tyngdpunkt.access.domain.setup;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.PasswordRule;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.access.domain.throttle.CountAttempt;
import se.tyngdpunkt.access.domain.throttle.Door;
import se.tyngdpunkt.access.domain.throttle.ForgiveAttempts;
import se.tyngdpunkt.organisation.Founding.Entry;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.text.ConsoleCode;

/** Sets up the first municipality, once, and each further one that the operator permits. */
public final class FirstVisit {

    private final SetUpCodes codes;
    private final CountAttempt attempts;
    private final ForgiveAttempts forgive;
    private final PasswordRule rule;
    private final Passwords passwords;
    private final SetUpMunicipality setUp;

    FirstVisit(
            SetUpCodes codes,
            CountAttempt attempts,
            ForgiveAttempts forgive,
            PasswordRule rule,
            Passwords passwords,
            SetUpMunicipality setUp) {
        this.codes = codes;
        this.attempts = attempts;
        this.forgive = forgive;
        this.rule = rule;
        this.passwords = passwords;
        this.setUp = setUp;
    }

    /** Whether there is no municipality yet. */
    public boolean isDue() {
        return codes.isFirst();
    }

    /** Whether whoever has the right code can set up a municipality. */
    public boolean isOpen() {
        return codes.isAnyGood();
    }

    public SetUpOutcome setUp(String typedCode, Entry entry, Password password) {
        var doors = List.of(Door.ofSetUp());
        var closed = attempts.at(doors);
        if (closed.isPresent()) {
            return new SetUpOutcome.TooMany(closed.get());
        }
        var held = codes.hold(ConsoleCode.typed(typedCode));
        if (held.isEmpty()) {
            return new SetUpOutcome.WrongCode();
        }
        var isDone = false;
        try {
            forgive.at(doors);
            var outcome = founded(entry, password, held.get().permit());
            isDone = outcome instanceof SetUpOutcome.Done;
            return outcome;
        } finally {
            if (!isDone) {
                codes.putBack(held.get());
            }
        }
    }

    private SetUpOutcome founded(Entry entry, Password password, Optional<ConsoleCode> permit) {
        var problem = rule.problemOf(password, entry.givenName() + " " + entry.familyName(), new Login(entry.email()));
        if (problem.isPresent()) {
            return new SetUpOutcome.PasswordRefused(problem.get());
        }
        var id = MunicipalityId.fresh();
        var hash = passwords.hash(password);
        try {
            return MunicipalityScope.in(id, () -> setUp.found(id, entry, hash, permit));
        } catch (SetUpMunicipality.UsedMeanwhile _) {
            return new SetUpOutcome.WrongCode();
        }
    }
}
