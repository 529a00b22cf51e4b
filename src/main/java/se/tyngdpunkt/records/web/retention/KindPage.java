package se.tyngdpunkt.records.web.retention;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.records.domain.retention.DecideRetention.Answer;
import se.tyngdpunkt.records.domain.retention.DecideRetention.Typed;
import se.tyngdpunkt.records.domain.retention.ReadKind;
import se.tyngdpunkt.records.domain.retention.Rule;
import se.tyngdpunkt.shell.Problems;

/**
 * One kind of record.
 *
 * @param typed what stands in the fields
 * @param foretold what would go by that, where it was asked
 */
public record KindPage(ReadKind.Told told, Typed typed, Optional<Answer.Foretold> foretold, Problems problems) {

    static KindPage of(ReadKind.Told told) {
        return new KindPage(told, new Typed(false, "", false, "", Optional.empty()), Optional.empty(), Problems.NONE);
    }

    public Optional<Rule> now() {
        return told.rules().on(told.today());
    }

    public Optional<Rule> coming() {
        return told.rules().after(told.today());
    }

    public List<Rule> all() {
        return told.rules().all();
    }

    public String words(String what) {
        return "records.retention.kind." + told.kind() + "." + what;
    }

    public String address() {
        return "/retention/" + told.kind();
    }

    public String nameOf(Rule rule, String unknown) {
        return told.people().getOrDefault(rule.by(), unknown);
    }
}
