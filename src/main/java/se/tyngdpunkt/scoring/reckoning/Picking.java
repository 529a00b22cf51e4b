package se.tyngdpunkt.scoring.reckoning;

import java.util.Optional;
import se.tyngdpunkt.instrument.rule.Value;

/** What the answers pick out of a value that holds several. */
final class Picking {

    private Picking() {}

    /** Nothing of a value that the answers do not pick from. */
    static Optional<Value> of(Value value, Scope scope, Values values) {
        return switch (value) {
            case Value.Choose choose -> Optional.of(option(choose, scope));
            case Value.Matrix matrix -> Optional.of(cell(matrix, scope));
            case Value.When(var condition, var then, var otherwise) ->
                Optional.of(values.conditions().holds(condition, scope) ? then : otherwise);
            case Value.Steps steps ->
                values.of(steps.over(), scope).ifKnown().map(number -> steps.steps().stream()
                        .filter(step -> step.interval().holds(number))
                        .findFirst()
                        .map(Value.Step::value)
                        .orElse(steps.otherwise()));
            case Value _ -> Optional.empty();
        };
    }

    static Value option(Value.Choose choose, Scope scope) {
        return chosen(choose.by(), scope)
                .flatMap(option -> Optional.ofNullable(choose.values().get(option)))
                .orElse(choose.otherwise());
    }

    static Value cell(Value.Matrix matrix, Scope scope) {
        return chosen(matrix.rows(), scope)
                .flatMap(row -> Optional.ofNullable(matrix.values().get(row)))
                .flatMap(row -> chosen(matrix.columns(), scope).flatMap(column -> Optional.ofNullable(row.get(column))))
                .orElse(matrix.otherwise());
    }

    /** The choice that a missing cell is about: the columns where they alone wait for an answer. */
    static String axis(Value.Matrix matrix, Scope scope) {
        var isInRow = chosen(matrix.rows(), scope)
                .filter(matrix.values()::containsKey)
                .isPresent();
        return isInRow && scope.given(matrix.columns()).isEmpty() ? matrix.columns() : matrix.rows();
    }

    private static Optional<String> chosen(String name, Scope scope) {
        return scope.given(name).flatMap(Conditions::word);
    }
}
