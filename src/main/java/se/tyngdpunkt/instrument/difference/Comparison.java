package se.tyngdpunkt.instrument.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.difference.Change.How;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** Two trees beside each other, piece by piece: the pieces of a list by their names, everything else by its key. */
final class Comparison {

    private final List<Change> changes = new ArrayList<>();
    private final Answers answers;

    Comparison(Tree older, Tree newer) {
        this.answers = new Answers(older, newer);
    }

    List<Change> of(Tree older, Tree newer) {
        compare(older, newer, Place.WHOLE);
        return changes;
    }

    private void compare(Tree older, Tree newer, Place place) {
        var before = Words.of(older);
        var after = Words.of(newer);
        if (before.isPresent() && after.isPresent()) {
            texts(before.get(), after.get(), place);
        } else if (Words.isOpen(older) != Words.isOpen(newer)) {
            changed(older, newer, place);
        } else if (older instanceof Mapping one && newer instanceof Mapping other) {
            mappings(one, other, place);
        } else if (older instanceof Sequence one && newer instanceof Sequence other) {
            lists(one.items(), other.items(), place);
        } else {
            changed(older, newer, place);
        }
    }

    private void texts(Text before, Text after, Place place) {
        if (!Words.same(before.sv(), after.sv())) {
            note(How.CHANGED, place, before.sv(), after.sv());
        } else if (!before.en().equals(after.en()) && !before.en().equals(before.sv())) {
            words(How.TRANSLATED, place, before.en(), after.en());
        } else if (!before.en().equals(after.en()) && !Words.same(before.en(), after.en())) {
            words(How.TRANSLATED, place, "", after.en());
        } else if (before.mark() != after.mark()) {
            words(How.MARKED, place, before.mark().name(), after.mark().name());
        }
    }

    private void mappings(Mapping older, Mapping newer, Place place) {
        var before = Usual.spoken(older);
        var after = Usual.spoken(newer);
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var one = before.get(key);
            var other = after.get(key);
            var under = under(place, key, newer);
            if (one != null && other != null) {
                compare(one, other, under);
            } else if (one != null) {
                missing(How.REMOVED, one, under);
            } else if (other != null) {
                missing(How.ADDED, other, under);
            }
        }
    }

    private Place under(Place place, String key, Mapping around) {
        if (!place.axes().isEmpty()) {
            return place.at(key, answers.of(place.axes().getFirst(), key));
        }
        return key.equals("values") ? place.under(key).by(Answers.axes(around)) : place.under(key);
    }

    /** A whole list that came or went is told piece by piece. */
    private void missing(How how, Tree tree, Place place) {
        if (tree instanceof Sequence list
                && Usual.hasNames(list.items())
                && place.keys().size() <= 3) {
            list.items().forEach(item -> whole(how, place.in(item)));
        } else if (!Usual.holds(tree, place)) {
            note(how, place, how == How.REMOVED ? Words.told(tree) : "", how == How.ADDED ? Words.told(tree) : "");
        }
    }

    private void lists(List<Tree> older, List<Tree> newer, Place place) {
        if ((older.isEmpty() || Usual.hasNames(older)) && (newer.isEmpty() || Usual.hasNames(newer))) {
            named(byName(older), byName(newer), place);
        } else if (older.size() == newer.size()) {
            for (var at = 0; at < older.size(); at++) {
                compare(older.get(at), newer.get(at), place);
            }
        } else {
            changed(new Sequence(older, 1), new Sequence(newer, 1), place);
        }
    }

    private static SequencedMap<String, Tree> byName(List<Tree> items) {
        var named = new LinkedHashMap<String, Tree>();
        items.forEach(item -> named.put(Place.nameOf(item), item));
        return named;
    }

    private void named(SequencedMap<String, Tree> older, SequencedMap<String, Tree> newer, Place place) {
        older.forEach((name, item) -> {
            var other = newer.get(name);
            if (other == null) {
                whole(How.REMOVED, place.in(item));
            } else {
                compare(item, other, place.in(other).isByLeader() ? place.in(other) : place.in(item));
            }
        });
        newer.forEach((name, item) -> {
            if (!older.containsKey(name)) {
                whole(How.ADDED, place.in(item));
            }
        });
        var common = newer.sequencedKeySet().stream().filter(older::containsKey).toList();
        Moves.of(older.sequencedKeySet().stream().filter(newer::containsKey).toList(), common)
                .forEach(name -> moved(place, newer.getOrDefault(name, new Scalar(name, 1))));
    }

    private void moved(Place place, Tree item) {
        var in = place.in(item);
        changes.add(new Change(Kinds.ofMove(place.keys(), in.part()), How.MOVED, in.pieces(), "", "", ""));
    }

    private void whole(How how, Place place) {
        changes.add(
                new Change(Kinds.of(place.keys(), place.part(), place.isByLeader()), how, place.pieces(), "", "", ""));
    }

    private void changed(Tree older, Tree newer, Place place) {
        note(How.CHANGED, place, Words.told(older), Words.told(newer));
    }

    private void note(How how, Place place, String before, String after) {
        changes.add(new Change(
                Kinds.of(place.keys(), place.part(), place.isByLeader()),
                how,
                place.pieces(),
                told(place),
                before,
                after));
    }

    private void words(How how, Place place, String before, String after) {
        changes.add(new Change(Change.Kind.WORDS, how, place.pieces(), told(place), before, after));
    }

    /** What is cited has its number under a key of its own, which says nothing. */
    private static String told(Place place) {
        var keys = place.keys();
        return keys.size() == 3
                        && keys.getFirst().equals("way-of-working")
                        && keys.getLast().equals("value")
                ? keys.get(1)
                : place.told();
    }
}
