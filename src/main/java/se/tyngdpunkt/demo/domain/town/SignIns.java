package se.tyngdpunkt.demo.domain.town;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;

/** Those a visitor may sign in as, one per role and a colleague, all with the same password. */
public final class SignIns {

    public static final String PASSWORD = "visa mig ekdala";

    private SignIns() {}

    /** One of them. */
    public record SignIn(Town.Part part, PersonId person, String name, String login) {

        /** The end of the message keys that say who she is and what to look at. */
        public String key() {
            return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static List<SignIn> of(Town town) {
        Map<PersonId, Person> people =
                town.layout().people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return Arrays.stream(Town.Part.values())
                .map(part -> {
                    var person = people.get(town.part(part));
                    if (person == null) {
                        throw new IllegalStateException("nobody plays " + part);
                    }
                    return new SignIn(part, person.id(), person.name(), person.email());
                })
                .toList();
    }
}
