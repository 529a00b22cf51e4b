package se.tyngdpunkt.instrument.file;

import java.util.List;
import java.util.Optional;

/** A piece of a file with where it stands in the text, from one character to the one after it; children in the file's order. */
sealed interface Spot {

    int start();

    int end();

    /** Whether it is written within brackets or braces. */
    boolean isFlow();

    /** The piece below by its key, or by its number from 0. */
    Optional<Spot> below(String step);

    record Word(String text, boolean isPlain, int start, int end) implements Spot {
        @Override
        public boolean isFlow() {
            return true;
        }

        @Override
        public Optional<Spot> below(String step) {
            return Optional.empty();
        }
    }

    /** A list; of one in lines of its own also where each item's hyphen stands. */
    record Items(List<Spot> items, List<Integer> dashes, boolean isFlow, int start, int end) implements Spot {
        @Override
        public Optional<Spot> below(String step) {
            return step.matches("[0-9]{1,5}") && Integer.parseInt(step) < items.size()
                    ? Optional.of(items.get(Integer.parseInt(step)))
                    : Optional.empty();
        }
    }

    record Entries(List<Entry> entries, boolean isFlow, int start, int end) implements Spot {
        @Override
        public Optional<Spot> below(String step) {
            return entry(step).map(Entry::value);
        }

        Optional<Entry> entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .findFirst();
        }
    }

    /** A key and what stands under it. */
    record Entry(Word key, Spot value) {}
}
