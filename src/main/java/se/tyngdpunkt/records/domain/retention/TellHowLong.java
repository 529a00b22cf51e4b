package se.tyngdpunkt.records.domain.retention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.retention.KeptHowLong;

/** Tells everybody in the municipality what is decided. */
@UseCase
class TellHowLong implements KeptHowLong {

    private final Kinds kinds;
    private final Rules rules;
    private final Organisation organisation;

    TellHowLong(Kinds kinds, Rules rules, Organisation organisation) {
        this.kinds = kinds;
        this.rules = rules;
        this.organisation = organisation;
    }

    @Override
    public List<Line> lines() {
        return MunicipalityScope.current().isEmpty()
                ? List.of()
                : kinds.all().stream().map(this::line).toList();
    }

    private Line line(String kind) {
        Optional<Rule> rule = rules.of(kind).on(organisation.today());
        return new Line(
                "records.retention.kind." + kind + ".title",
                rule.map(Rule::months).orElseGet(OptionalInt::empty),
                rule.map(Rule::decision));
    }
}
