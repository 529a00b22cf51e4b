package se.tyngdpunkt.measurement;

/**
 * What the leader answers by the key of one kind of case.
 *
 * @param list the key of the list
 * @param kind the option that says what kind of case it is
 * @param field the key of the field that the leader answers
 */
public record KindOfCase(String list, String kind, String field) {

    public String name() {
        return String.join(".", list, kind, field);
    }
}
