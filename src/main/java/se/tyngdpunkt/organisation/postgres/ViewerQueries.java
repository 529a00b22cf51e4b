package se.tyngdpunkt.organisation.postgres;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.SignedIn;

/** Reads who is looking: one question for roles and one for places. */
@Component
@Transactional(readOnly = true)
class ViewerQueries {

    private final PeopleQueries people;
    private final RoleQueries roles;

    ViewerQueries(PeopleQueries people, RoleQueries roles) {
        this.people = people;
        this.roles = roles;
    }

    Viewer load(SignedIn who, LocalDate day) {
        if (!Tenant.id().equals(who.municipality().value())) {
            throw new IllegalStateException("signed in to another municipality than the one in scope");
        }
        var groups = people.employments(who.person(), day).stream()
                .map(Employment::unit)
                .collect(Collectors.toUnmodifiableSet());
        return new Viewer(who, roles.roles(who.person(), day), groups);
    }
}
