import java.util.List;

/** The few words a command takes. */
record Options(List<String> words) {

    Options(String[] words) {
        this(List.of(words));
    }

    boolean has(String name) {
        return words.contains(name);
    }

    int number(String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }
}
