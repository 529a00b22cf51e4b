package se.tyngdpunkt.audit.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.audit.domain.Log.Cursor;
import se.tyngdpunkt.audit.domain.Log.Filter;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.text.TypedDay;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** A choice, understood: what to look for, and what is wrong with it. */
record ReadChoice(Filter filter, Optional<Cursor> before, Problems problems) {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    static ReadChoice of(Choice choice, Organisation organisation) {
        return new Reading(organisation).read(choice);
    }

    private static final class Reading {

        private final Organisation organisation;
        private Problems problems = Problems.NONE;

        Reading(Organisation organisation) {
            this.organisation = organisation;
        }

        ReadChoice read(Choice choice) {
            var from = day("from", choice.from());
            var to = day("to", choice.to());
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                problems = problems.and(Problem.at("to", "audit.log.backwards"));
            }
            var filter = new Filter(
                    from.map(Reading::start),
                    to.map(day -> start(day.plusDays(1))),
                    person("by", choice.by()),
                    person("about", choice.about()),
                    choice.kind(),
                    Optional.of(choice.deed()).filter(name -> !name.isBlank()));
            return new ReadChoice(filter, place(choice.before()), problems);
        }

        private Optional<LocalDate> day(String field, String typed) {
            if (typed.isBlank()) {
                return Optional.empty();
            }
            var day = TypedDay.read(typed);
            if (day.isEmpty()) {
                problems = problems.and(Problem.at(field, "audit.log.not-a-day"));
            }
            return day;
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(Words.ZONE).toInstant();
        }

        /** By id too, since somebody who is erased has an id but no address. */
        private Optional<PersonId> person(String field, String typed) {
            var text = typed.strip();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (text.matches(ID)) {
                return Optional.of(new PersonId(UUID.fromString(text)));
            }
            var person = organisation.personWithEmail(text).map(Person::id);
            if (person.isEmpty()) {
                problems = problems.and(Problem.at(field, "audit.log.nobody"));
            }
            return person;
        }

        /** A place that cannot be read is the beginning. */
        private static Optional<Cursor> place(String typed) {
            var parts = typed.split("_", 2);
            if (parts.length < 2 || !parts[1].matches(ID)) {
                return Optional.empty();
            }
            try {
                var at = Instant.parse(parts[0]);
                return at.isAfter(Instant.EPOCH) && at.isBefore(LATEST)
                        ? Optional.of(new Cursor(at, UUID.fromString(parts[1])))
                        : Optional.empty();
            } catch (DateTimeException noTime) {
                return Optional.empty();
            }
        }
    }
}
