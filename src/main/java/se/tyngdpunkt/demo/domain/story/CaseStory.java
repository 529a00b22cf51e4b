package se.tyngdpunkt.demo.domain.story;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.tyngdpunkt.demo.domain.town.Worker;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.scoring.AnswerField;

/**
 * What each of those who list their cases writes in each round, and what points her leader gives; as typed in the form of
 * the library's invented filling of Nässjö's model. Cases come, move on and end, the same each time.
 */
public final class CaseStory {

    private static final String LIST = "cases";
    private static final List<String> YEARS = List.of("3,5", "8", "0,5", "12", "2", "6", "4", "1,5");
    private static final List<String> REASONS = List.of(
            "En knapp timme med tåg till familjehemmet",
            "Halvannan timme enkel väg och byte av buss",
            "Över två timmar enkel väg, övernattning ibland");

    /** One case as it stands in a round. */
    record CaseItem(int number, Kind kind, Phase phase, LocalDate begun, boolean isShared, boolean isEnding) {

        String label() {
            return (char) ('A' + number % 20) + "-" + (100 + number * 7 % 900);
        }
    }

    enum Kind {
        CHILD_INVESTIGATION,
        SUPPORT_AT_HOME,
        FOSTER_HOME,
        STATEMENT;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    enum Phase {
        ASSESSMENT,
        INVESTIGATION,
        SERVICE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<LocalDate> openings;

    /** The day each round opens, the first first. */
    public CaseStory(List<LocalDate> openings) {
        this.openings = List.copyOf(openings);
    }

    /** Everything she writes, whole enough to be sent. */
    public Map<String, String> sheet(Worker worker, int round) {
        var chance = new Chance(worker.number(), round + 200);
        var typed = new TreeMap<String, String>();
        typed.put(AnswerField.scale("felt-load").name(), Integer.toString(felt(worker, round)));
        typed.put(AnswerField.figure("years").name(), YEARS.get(worker.number() % YEARS.size()));
        typed.put(AnswerField.figure("rate").name(), Integer.toString(worker.sharePercent()));
        typed.put(AnswerField.figure("flex").name(), chance.between(-12, 30) + ",5");
        typed.put(AnswerField.figure("unwritten").name(), Integer.toString(chance.between(0, 3)));
        typed.put(AnswerField.figure("overdue").name(), Integer.toString(chance.between(0, 2)));
        for (var each : cases(worker, round)) {
            put(typed, each, "label", each.label());
            put(typed, each, "kind", each.kind().key());
            put(typed, each, "phase", each.phase().key());
            put(typed, each, "begun", week(each.begun()));
            put(typed, each, "role", each.isShared() ? "second" : "main");
            if (each.isEnding()) {
                put(typed, each, Part.Rows.ENDED, "yes");
            }
        }
        return typed;
    }

    /** What her leader adds by the key: the points of following up a foster home, and why. */
    public Map<String, String> scoring(Worker worker, int round) {
        var typed = new TreeMap<String, String>();
        cases(worker, round).stream()
                .filter(each -> each.kind() == Kind.FOSTER_HOME && !each.isEnding())
                .forEach(each -> {
                    int far = new Chance(worker.number() * 50 + each.number(), 0).between(0, 2);
                    put(typed, each, "foster-home-points", Integer.toString(10 + far * 2));
                    put(typed, each, "foster-home-points-reason", REASONS.get(far));
                });
        return typed;
    }

    private static void put(Map<String, String> typed, CaseItem item, String field, String text) {
        typed.put(AnswerField.row(LIST, item.number(), field).name(), text);
    }

    /** From 1, very low, to 5, very high; the first of a group is pressed, the second says that much is fine. */
    private static int felt(Worker worker, int round) {
        return switch (worker.place()) {
            case 0 -> 4;
            case 1 -> 2 + round % 2;
            default -> new Chance(worker.number(), round + 220).between(2, 4);
        };
    }

    List<CaseItem> cases(Worker worker, int round) {
        var items = new ArrayList<CaseItem>();
        int next = 1;
        for (int now = 0; now <= round; now++) {
            var opened = openings.get(now);
            var chance = new Chance(worker.number(), now + 240);
            var moved = new ArrayList<CaseItem>();
            items.stream().filter(each -> !each.isEnding()).forEach(each -> moved.add(later(each, opened, chance)));
            int fresh = now == 0 ? first(worker, chance) : coming(worker, chance);
            for (int each = 0; each < fresh; each++) {
                moved.add(begun(next++, worker, opened, chance));
            }
            items.clear();
            items.addAll(moved);
        }
        return items;
    }

    private static int first(Worker worker, Chance chance) {
        int usual = worker.place() == 1 ? 26 : 12 + chance.between(0, 6);
        return usual * (100 + worker.sharePercent()) / 200;
    }

    private static int coming(Worker worker, Chance chance) {
        return worker.place() == 1 ? chance.between(5, 7) : chance.between(2, worker.sharePercent() / 18);
    }

    private static CaseItem begun(int number, Worker worker, LocalDate opened, Chance chance) {
        var kinds = Kind.values();
        var kind = kinds[Math.min(chance.between(0, 4) + worker.number() % 2, 5) % kinds.length];
        var phase = kind == Kind.FOSTER_HOME
                ? Phase.SERVICE
                : kind == Kind.STATEMENT
                        ? Phase.INVESTIGATION
                        : Arrays.asList(Phase.values()).get(chance.between(0, 2));
        int weeks = phase == Phase.ASSESSMENT ? chance.between(0, 1) : chance.between(1, 15);
        return new CaseItem(number, kind, phase, opened.minusWeeks(weeks), chance.between(0, 5) == 0, false);
    }

    private static CaseItem later(CaseItem item, LocalDate opened, Chance chance) {
        int turn = chance.between(0, 9);
        return switch (item.phase()) {
            case ASSESSMENT -> at(item, Phase.INVESTIGATION, opened.minusWeeks(5), turn < 2);
            case INVESTIGATION ->
                turn < 6
                        ? at(item, item.phase(), item.begun(), turn == 0)
                        : at(item, Phase.SERVICE, opened.minusWeeks(3), item.kind() == Kind.STATEMENT);
            case SERVICE -> at(item, item.phase(), item.begun(), turn < 2);
        };
    }

    private static CaseItem at(CaseItem item, Phase phase, LocalDate begun, boolean isEnding) {
        return new CaseItem(item.number(), item.kind(), phase, begun, item.isShared(), isEnding);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
