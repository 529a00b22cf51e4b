package se.tyngdpunkt.organisation.web.people;

import java.util.List;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.domain.view.ChooseUnit;
import se.tyngdpunkt.shell.Problems;

/**
 * The form that gives a person a workplace or a role.
 *
 * @param roles the roles to choose from, none for a workplace
 */
public record PlacePage(
        Person person,
        List<ChooseUnit.Choice> units,
        List<Role> roles,
        String role,
        String unit,
        String share,
        String form,
        String from,
        String lastDay,
        Problems problems) {

    public List<Employment.Form> forms() {
        return List.of(Employment.Form.values());
    }

    public String address() {
        return PersonPage.addressOf(person.id().value().toString());
    }
}
