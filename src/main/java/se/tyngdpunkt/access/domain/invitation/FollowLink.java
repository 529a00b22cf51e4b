package se.tyngdpunkt.access.domain.invitation;

import java.time.Clock;
import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Login;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.access.domain.account.PasswordRule;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.MunicipalityScope;

/** Follows a link to the person it is for, and lets her choose a password. */
public final class FollowLink {

    private final Invitations invitations;
    private final Organisation organisation;
    private final Accounts accounts;
    private final PasswordRule rule;
    private final Passwords passwords;
    private final UseLink useLink;
    private final Clock clock;

    FollowLink(
            Invitations invitations,
            Organisation organisation,
            Accounts accounts,
            PasswordRule rule,
            Passwords passwords,
            UseLink useLink,
            Clock clock) {
        this.invitations = invitations;
        this.organisation = organisation;
        this.accounts = accounts;
        this.rule = rule;
        this.passwords = passwords;
        this.useLink = useLink;
        this.clock = clock;
    }

    public Optional<Person> personOf(String typed) {
        return LinkToken.ofText(typed)
                .flatMap(token -> MunicipalityScope.in(
                        token.municipality(), () -> open(token).map(Open::person)));
    }

    public ChosenPassword choose(String typed, Password password) {
        var token = LinkToken.ofText(typed);
        return token.isEmpty()
                ? new ChosenPassword.LinkGone()
                : MunicipalityScope.in(token.get().municipality(), () -> chosen(token.get(), password));
    }

    private ChosenPassword chosen(LinkToken token, Password password) {
        var open = open(token);
        if (open.isEmpty()) {
            return new ChosenPassword.LinkGone();
        }
        var person = open.get().person();
        var problem = rule.problemOf(password, person.name(), new Login(person.email()));
        if (problem.isPresent()) {
            return new ChosenPassword.Refused(problem.get());
        }
        return useLink.use(token.municipality(), open.get().invitation(), person, passwords.hash(password));
    }

    /** A closed account's links are closed too. */
    private Optional<Open> open(LinkToken token) {
        return invitations
                .open(token.fingerprint(), clock.instant())
                .filter(invitation ->
                        accounts.of(invitation.person()).map(Account::isEnabled).orElse(true))
                .flatMap(invitation ->
                        organisation.person(invitation.person()).map(person -> new Open(invitation, person)));
    }

    private record Open(Invitation invitation, Person person) {}
}
