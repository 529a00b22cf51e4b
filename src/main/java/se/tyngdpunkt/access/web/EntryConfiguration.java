package se.tyngdpunkt.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.Guesswork;
import se.tyngdpunkt.access.domain.account.Logins;
import se.tyngdpunkt.access.domain.account.PasswordRule;
import se.tyngdpunkt.access.domain.account.Passwords;
import se.tyngdpunkt.access.domain.entry.CountAttempt;
import se.tyngdpunkt.access.domain.entry.ForgiveAttempts;
import se.tyngdpunkt.access.domain.entry.SignIn;
import se.tyngdpunkt.shared.Events;

/** Makes beans of the domain's own classes that are no use case. */
@Configuration(proxyBeanMethods = false)
class EntryConfiguration {

    @Bean
    static SignIn signIn(
            Logins logins,
            Accounts accounts,
            Passwords passwords,
            CountAttempt attempts,
            ForgiveAttempts forgive,
            Events events) {
        return new SignIn(logins, accounts, passwords, attempts, forgive, events);
    }

    @Bean
    static PasswordRule passwordRule(Guesswork guesswork) {
        return new PasswordRule(guesswork);
    }
}
