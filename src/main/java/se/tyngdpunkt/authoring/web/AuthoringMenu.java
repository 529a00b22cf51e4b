package se.tyngdpunkt.authoring.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NavigationEntry;

@Configuration(proxyBeanMethods = false)
class AuthoringMenu {

    private static final String ADDRESS = "/models";

    /** Method owners write models; whoever is measured by one, or leads those who are, may read it. */
    @Bean
    NavigationEntry models(Organisation organisation) {
        return who -> {
            var viewer = organisation.viewer(who);
            return viewer.has(Role.METHOD_OWNER)
                    ? Optional.of(new NavigationEntry.Link(60, ADDRESS, "authoring.nav.models"))
                    : mayRead(viewer)
                            ? Optional.of(new NavigationEntry.Link(60, ADDRESS, "authoring.nav.key"))
                            : Optional.empty();
        };
    }

    private static boolean mayRead(Viewer viewer) {
        return viewer.has(Role.CASE_WORKER)
                || viewer.has(Role.TEAM_LEAD)
                || viewer.has(Role.UNIT_MANAGER)
                || viewer.has(Role.HEAD_OF_OPERATIONS);
    }
}
