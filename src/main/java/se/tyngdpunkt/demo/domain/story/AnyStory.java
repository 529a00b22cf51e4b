package se.tyngdpunkt.demo.domain.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.AnswerField;

/** What somebody answers in the form of any model that asks workers only; likely figures, and nobody's. */
public final class AnyStory {

    private static final int CASES = 5;

    private final Worker worker;
    private final Chance chance;
    private final Map<String, String> typed = new TreeMap<>();

    private AnyStory(Worker worker) {
        this.worker = worker;
        this.chance = new Chance(worker.number(), 400);
    }

    /** Everything she writes, whole enough to be sent. */
    public static Map<String, String> sheet(Instrument instrument, Worker worker) {
        var story = new AnyStory(worker);
        instrument.parts().forEach(story::answer);
        return story.typed;
    }

    private void answer(Part part) {
        switch (part) {
            case Part.SelfRating felt ->
                felt.scales()
                        .forEach(scale -> typed.put(
                                AnswerField.scale(scale.key()).name(),
                                one(scale.options()).key()));
            case Part.WorkingTime time ->
                time.fields()
                        .forEach(field -> typed.put(
                                AnswerField.time(field.key()).name(), Integer.toString(worker.sharePercent())));
            case Part.CountedActivities counted ->
                counted.rows()
                        .forEach(row ->
                                typed.put(AnswerField.count(row.key()).name(), Integer.toString(chance.between(0, 6))));
            case Part.RiskCounts risks ->
                risks.rows()
                        .forEach(row ->
                                typed.put(AnswerField.risk(row.key()).name(), Integer.toString(chance.between(0, 2))));
            case Part.Figures figures ->
                figures.fields()
                        .forEach(field -> answer(AnswerField.figure(field.key()).name(), field));
            case Part.Rows list -> {
                for (int row = 1; row <= CASES; row++) {
                    rowOf(list, row);
                }
            }
            case Part.Reductions _, Part.FreeComment _ -> {}
        }
    }

    private void rowOf(Part.Rows list, int row) {
        if (list.kind() == Part.Rows.Kind.CASES) {
            typed.put(AnswerField.row(list.key(), row, Part.Rows.LABEL).name(), "E-" + (worker.number() * 10 + row));
        }
        list.fields().stream()
                .filter(field -> field.giver() == Part.Giver.WORKER)
                .forEach(field ->
                        answer(AnswerField.row(list.key(), row, field.key()).name(), field));
    }

    private void answer(String name, Part.Field field) {
        switch (field.type()) {
            case NUMBER -> typed.put(name, Integer.toString(chance.between(1, 14)));
            case WHOLE -> typed.put(name, Integer.toString(chance.between(0, 3)));
            case PER_CENT -> typed.put(name, Integer.toString(worker.sharePercent()));
            case HOURS -> typed.put(name, Integer.toString(chance.between(-5, 25)));
            case CHOICE -> typed.put(name, one(field.options()).key());
            case YES_NO -> typed.put(name, "no");
            case DATE, WEEK, TEXT -> {}
        }
    }

    private Part.Option one(List<Part.Option> options) {
        return options.get(chance.between(0, options.size() - 1));
    }
}
