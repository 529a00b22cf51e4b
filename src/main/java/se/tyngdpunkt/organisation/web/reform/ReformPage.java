package se.tyngdpunkt.organisation.web.reform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.reform.Preview;
import se.tyngdpunkt.organisation.domain.reform.Wish;
import se.tyngdpunkt.organisation.domain.view.ChooseUnit;
import se.tyngdpunkt.organisation.domain.view.SeeUnit;
import se.tyngdpunkt.shell.Problems;

/**
 * The form that changes a unit, with what it leads to once that is asked for.
 *
 * @param word the last part of the page's address
 * @param units other units that may be chosen
 * @param isNew whether something has changed since what is shown was approved
 */
public record ReformPage(
        String word,
        SeeUnit.View view,
        Wish wish,
        List<ChooseUnit.Choice> units,
        Optional<Preview> preview,
        boolean isNew,
        Problems problems) {

    public Unit unit() {
        return view.unit();
    }

    public ChangeKind kind() {
        return wish.kind();
    }

    public String unitAddress() {
        return "/organisation/units/" + unit().id().value();
    }

    public String address() {
        return unitAddress() + "/" + word;
    }

    /** From when it can hold; the past only where a name was wrong. */
    public List<Wish.When> whens() {
        return kind() == ChangeKind.RENAME ? List.of(Wish.When.values()) : List.of(Wish.When.TODAY, Wish.When.DAY);
    }

    public boolean isChosen(Wish.When when) {
        return wish.when().equals(when.name());
    }

    public String chosen(String field) {
        return wish.choices().getOrDefault(field, "");
    }

    public boolean isWithin(String unit) {
        return wish.others().contains(unit);
    }

    /** The name typed at that place. */
    public String name(int number) {
        return number < wish.names().size() ? wish.names().get(number) : "";
    }

    /** Who and what goes somewhere, people first, then parts, then roles. */
    public List<Line> lines() {
        var people = view.workers().stream()
                .map(worker -> new Line(
                        "person." + worker.person().id().value(),
                        worker.person().name(),
                        ""));
        var parts = view.children().stream()
                .map(part -> new Line("part." + part.id().value(), part.name(), ""));
        var roles = view.holders().stream()
                .map(holder -> new Line(
                        Wish.fieldOf(holder.grant()),
                        holder.name(),
                        holder.grant().role().name()));
        return Stream.of(people, parts, roles).flatMap(Function.identity()).toList();
    }

    /** One choice. */
    public record Line(String field, String name, String role) {}
}
