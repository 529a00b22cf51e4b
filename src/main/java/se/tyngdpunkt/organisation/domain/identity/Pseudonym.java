package se.tyngdpunkt.organisation.domain.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.Reading;

/** What somebody is called, in the two parts that lists sort by. */
public record Pseudonym(String givenName, String familyName) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Shorter parts of names, such as “af”, stand in other words by chance. */
    private static final int SHORTEST_TOLD = 3;

    static Pseudonym read(String givenName, String familyName, Reading reading) {
        return new Pseudonym(reading.name("givenName", givenName), reading.name("familyName", familyName));
    }

    /** Whether somebody who hears it is told who she is: it holds a part of her name or of her address, or is her initials. */
    boolean tells(Person person) {
        var own = letters(givenName + familyName);
        var parts = Stream.concat(words(person.name()), words(person.email().replaceFirst("@.*", "")))
                .toList();
        return parts.stream().filter(part -> part.length() >= SHORTEST_TOLD).anyMatch(own::contains)
                || words(givenName + " " + familyName).anyMatch(parts::contains)
                || own.equals(initials(person.name()))
                || own.equals(initials(person.familyName() + " " + person.givenName()));
    }

    private static String initials(String name) {
        return words(name).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty());
    }

    private static String letters(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
