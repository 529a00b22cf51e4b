package se.tyngdpunkt.access.domain.invitation;

import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.organisation.Person;

/** How a person comes in, as an administrator may know it. */
public record AccountState(Person person, Optional<Account> account, Optional<Invitation> link) {}
