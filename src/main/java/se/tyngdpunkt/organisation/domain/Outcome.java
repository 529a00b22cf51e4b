package se.tyngdpunkt.organisation.domain;

import java.util.List;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/** What came of an administrator's deed. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed; what to mend, in the order of the fields. */
    record Refused<T>(List<Fault> faults) implements Outcome<T> {

        public Refused {
            faults = List.copyOf(faults);
        }

        /** The same in the words of a form. */
        public Problems problems() {
            return new Problems(faults.stream()
                    .map(fault -> Problem.at(fault.field(), fault.flaw().messageKey()))
                    .toList());
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String field, Flaw flaw) {
        return new Refused<>(List.of(new Fault(field, flaw)));
    }
}
