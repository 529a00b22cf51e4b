package se.tyngdpunkt.result;

import java.util.Optional;
import se.tyngdpunkt.shared.number.Exact;

/**
 * What a model makes of a part of the organisation from its people's answers.
 *
 * @param value in the measure's own unit, as the model rounds it
 * @param share of the norm for such a part, where 1 is as much; absent where the model has none
 * @param level the key of the level it falls in; absent where it is not judged
 */
public record UnitResult(Exact value, Optional<Exact> share, Optional<String> level) {}
