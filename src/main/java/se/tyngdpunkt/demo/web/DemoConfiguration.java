package se.tyngdpunkt.demo.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import se.tyngdpunkt.access.DemoAccounts;
import se.tyngdpunkt.access.DemoSignIns;
import se.tyngdpunkt.access.DemoSignIns.DemoSignIn;
import se.tyngdpunkt.demo.domain.making.Deeds;
import se.tyngdpunkt.demo.domain.making.ExampleBook;
import se.tyngdpunkt.demo.domain.making.MakeExample;
import se.tyngdpunkt.demo.domain.making.MovableClock;
import se.tyngdpunkt.demo.domain.making.People;
import se.tyngdpunkt.demo.domain.making.RollForward;
import se.tyngdpunkt.demo.domain.town.Calendar;
import se.tyngdpunkt.demo.domain.town.Ekdala;
import se.tyngdpunkt.demo.domain.town.SignIns;
import se.tyngdpunkt.demo.domain.town.Town;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.shared.AfterStart;
import se.tyngdpunkt.shell.Notice;
import se.tyngdpunkt.shell.Words;

@Configuration(proxyBeanMethods = false)
@InDemo
class DemoConfiguration {

    private static final Locale SWEDISH = Locale.of("sv");

    @Bean
    @Primary
    static MovableClock demoClock() {
        return new MovableClock(Clock.systemUTC());
    }

    /** Names and units are the same on any day; only the days they are laid out for differ. */
    @Bean
    static Town town(MovableClock clock) {
        return Ekdala.on(Calendar.from(clock.realNow().atZone(Calendar.ZONE)));
    }

    @Bean
    static MakeExample makeExample(
            MovableClock clock, Furnishing furnishing, DemoAccounts accounts, Organisation organisation, Deeds deeds) {
        return new MakeExample(clock, furnishing, accounts, organisation, deeds);
    }

    @Bean
    static RollForward rollForward(
            MovableClock clock,
            ExampleBook book,
            Deeds deeds,
            FrozenResults results,
            Organisation organisation,
            Town town) {
        return new RollForward(
                clock, book, deeds.rounds(), deeds.keys(), results, new People(town, organisation), town);
    }

    @Bean
    static DemoSignIns demoSignIns(Town town, MessageSource messages) {
        return () -> SignIns.of(town).stream()
                .map(each -> new DemoSignIn(
                        each.login(), each.name(), messages.getMessage("demo.who." + each.key(), null, SWEDISH)))
                .toList();
    }

    @Bean
    static Notice notice(MovableClock clock) {
        return words -> new Notice.Bar(
                words.say("demo.notice", words.date(words.local(clock.instant()).toLocalDate())),
                Optional.of(new Notice.Way("/demo", words.say("demo.notice.way"))));
    }

    @Bean
    static AfterStart whomToBe(Town town, MessageSource messages) {
        return where -> {
            var words = new Words(messages, where.language());
            var lines = new ArrayList<>(List.of(words.say("demo.console.who", SignIns.PASSWORD)));
            SignIns.of(town)
                    .forEach(each -> lines.add(words.say(
                            "demo.console.one",
                            each.name(),
                            each.login(),
                            words.say("demo.who." + each.key()),
                            words.say("demo.look." + each.key()))));
            lines.add(words.say("demo.console.invented"));
            return lines;
        };
    }
}
