package se.tyngdpunkt.shared;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The order of the Swedish alphabet (å, ä and ö last), with numbers inside names by size, so that group 2 stands before
 * group 10. The only order of names in the program: the database's own differs between installations.
 */
public final class SwedishOrder {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private SwedishOrder() {}

    /** The things in the order of their first name, then the second, and so on; equal ones stay as they stood. */
    @SafeVarargs
    public static <T> List<T> sorted(Collection<? extends T> things, Function<? super T, String>... names) {
        var collator = Collator.getInstance(Locale.of("sv", "SE"));
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        var keyed = new ArrayList<Keyed<T>>(things.size());
        for (T thing : things) {
            var keys = new ArrayList<CollationKey>(names.length);
            for (var name : names) {
                keys.add(collator.getCollationKey(withWideNumbers(name.apply(thing))));
            }
            keyed.add(new Keyed<>(thing, keys));
        }
        keyed.sort(Comparator.comparing(Keyed::keys, SwedishOrder::compare));
        return keyed.stream().map(Keyed::thing).toList();
    }

    private static int compare(List<CollationKey> one, List<CollationKey> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String withWideNumbers(String name) {
        return NUMBER.matcher(name)
                .replaceAll(found -> "0".repeat(9 - found.group().length()) + found.group());
    }

    private record Keyed<T>(T thing, List<CollationKey> keys) {}
}
