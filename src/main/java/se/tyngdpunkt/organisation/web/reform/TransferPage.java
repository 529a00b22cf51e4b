package se.tyngdpunkt.organisation.web.reform;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.reform.MovePerson.Onward;
import se.tyngdpunkt.organisation.domain.reform.Preview;
import se.tyngdpunkt.organisation.domain.reform.Wish;
import se.tyngdpunkt.organisation.domain.view.ChooseUnit;
import se.tyngdpunkt.shell.Problems;

/**
 * The form that moves somebody to another workplace, with what it leads to once that is asked for.
 *
 * @param unit the name of where she works
 * @param isNew whether something has changed since what is shown was approved
 */
public record TransferPage(
        Person person,
        Employment place,
        String unit,
        Onward onward,
        List<ChooseUnit.Choice> units,
        Optional<Preview> preview,
        boolean isNew,
        Problems problems) {

    public String personAddress() {
        return "/organisation/people/" + person.id().value();
    }

    public String address() {
        return personAddress() + "/employments/" + place.unit().value() + "/" + place.from() + "/transfer";
    }

    public List<Wish.When> whens() {
        return List.of(Wish.When.TODAY, Wish.When.DAY);
    }

    public List<Employment.Form> forms() {
        return List.of(Employment.Form.values());
    }
}
