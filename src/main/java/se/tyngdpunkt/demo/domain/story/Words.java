package se.tyngdpunkt.demo.domain.story;

import java.util.List;
import java.util.Optional;

/** What the invented people write in their own words, in Swedish as they would; nobody else is named. */
public final class Words {

    public static final String LATE = "Inbjudan gick till en gammal e-postadress.";
    public static final String REOPENED = "Två grupper hade systemavbrott den sista dagen.";

    static final List<String> COMMENTS = List.of(
            "Många samtal från anhöriga om sommarens korttidsplatser.",
            "Det nya dokumentationssättet tar längre tid än jag trodde.",
            "Hinner inte skriva klart utredningar när jourveckan kommer emellan.",
            "Lugnare efter att vi delade upp förhandsbedömningarna.",
            "Två ärenden väntar på boende och kräver mycket samordning.",
            "Skulle behöva mer handledning i ärenden med våld i nära relation.");

    private Words() {}

    static Optional<String> comment(int number, int round) {
        var chance = new Chance(number, round + 80);
        return chance.between(0, 4) == 0
                ? Optional.of(COMMENTS.get(chance.between(0, COMMENTS.size() - 1)))
                : Optional.empty();
    }
}
