package se.tyngdpunkt.measurement.web;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class MeasurementMenu {

    @Bean
    NavigationEntry ownMeasurements(Organisation organisation) {
        return entry(
                organisation,
                viewer -> viewer.has(Role.CASE_WORKER),
                new NavigationEntry.Link(20, "/my/measurements", "measurement.nav.mine"));
    }

    @Bean
    NavigationEntry groupBoards(Organisation organisation) {
        return entry(
                organisation,
                viewer -> viewer.has(Role.TEAM_LEAD),
                new NavigationEntry.Link(10, "/groups", "measurement.nav.groups"));
    }

    @Bean
    NavigationEntry roundsToKeep(Organisation organisation) {
        return entry(
                organisation,
                viewer -> viewer.has(Role.METHOD_OWNER)
                        || viewer.has(Role.HEAD_OF_OPERATIONS)
                        || viewer.has(Role.UNIT_MANAGER),
                new NavigationEntry.Link(50, "/rounds", "measurement.nav.rounds"));
    }

    private static NavigationEntry entry(
            Organisation organisation, Predicate<Viewer> isFor, NavigationEntry.Link link) {
        return who -> isFor.test(organisation.viewer(who)) ? Optional.of(link) : Optional.empty();
    }
}
