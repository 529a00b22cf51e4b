package se.tyngdpunkt.demo.domain.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.scoring.AnswerField;

/** What those who measure every fourth month answer, and what their units report; as typed in the form of that model. */
public final class CareStory {

    private static final List<String> STATEMENTS = List.of("good-situation", "good-work", "recommend");
    private static final List<String> WHY = List.of(
            "Många ärenden har kommit in samtidigt",
            "Bra stöd i gruppen, men för lite tid för uppföljning",
            "Lugnare än i våras");
    private static final List<Integer> CASES = List.of(412, 448, 431);
    private static final List<String> EMPLOYEES = List.of("6", "5,5", "6");

    private CareStory() {}

    /** Everything she writes, whole enough to be sent. */
    public static Map<String, String> sheet(Worker worker, int round) {
        var chance = new Chance(worker.number(), round + 300);
        var typed = new TreeMap<String, String>();
        for (int each = 0; each < STATEMENTS.size(); each++) {
            int answer = worker.place() < 2 ? 2 + (worker.place() + round + each) % 3 : chance.between(1, 4);
            typed.put(AnswerField.scale(STATEMENTS.get(each)).name(), Integer.toString(answer));
        }
        if (worker.number() % 4 == round % 4) {
            typed.put(AnswerField.COMMENT.name(), WHY.get(worker.number() % WHY.size()));
        }
        return typed;
    }

    /** What a unit reports in a round, by the unit's place among those of the department. */
    public static Map<String, String> figures(int unit, int round) {
        return Map.of(
                AnswerField.figure("cases").name(), Integer.toString(CASES.get(round) - unit * 37),
                AnswerField.figure("employees").name(), EMPLOYEES.get((round + unit) % EMPLOYEES.size()));
    }
}
