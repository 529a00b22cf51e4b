package se.tyngdpunkt.intake.domain.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tyngdpunkt.measurement.earlier.EarlierRound;
import se.tyngdpunkt.organisation.domain.sheet.Choice;
import se.tyngdpunkt.organisation.domain.sheet.Headings;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shell.Problem;
import se.tyngdpunkt.shell.Problems;

/**
 * What the columns of a file are: {@link Target#word} or {@link Question#word} by the number of the column from 0; the others
 * are left out.
 */
public record Columns(NavigableMap<Integer, String> words) {

    /** Where it is told what is wrong with them all. */
    public static final String ALL = "columns";

    private static final int SHORTEST = 8;
    private static final Pattern NUMBERED = Pattern.compile("^[0-9]{1,2}[.):]? +");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Columns {
        words = new TreeMap<>(words);
    }

    /**
     * As somebody has told of a file with all those headings, and otherwise by what the headings say.
     *
     * @param told the one told of last first
     */
    public static Columns suggested(EarlierRound round, Headings headings, List<Map<String, String>> told) {
        var known = told.stream()
                .filter(each -> headings.keys().containsAll(each.keySet()))
                .findFirst();
        var questions = Question.of(round);
        var chosen = new TreeMap<Integer, String>();
        for (int column = 0; column < headings.keys().size(); column++) {
            var key = headings.keys().get(column);
            var heading = headings.words().get(column);
            var word = known.isPresent() ? Optional.ofNullable(known.get().get(key)) : said(round, questions, heading);
            if (word.isPresent() && !chosen.containsValue(word.get())) {
                chosen.put(column, word.get());
            }
        }
        return new Columns(chosen).within(round);
    }

    private static Optional<String> said(EarlierRound round, List<Question> questions, String heading) {
        var target = Target.of(round).stream()
                .filter(each -> each.isCalled(heading))
                .map(Target::word)
                .findFirst();
        return target.or(() -> asked(questions, heading).map(Question::word));
    }

    /** The question whose words the heading has; one that is only like it where it is like no other. */
    private static Optional<Question> asked(List<Question> questions, String heading) {
        var key = Headings.key(heading);
        var same = questions.stream()
                .filter(question -> question.headings().contains(key))
                .findFirst();
        if (same.isPresent() || plain(key).length() < SHORTEST) {
            return same;
        }
        var alike = questions.stream()
                .filter(question -> question.headings().stream().anyMatch(name -> isAlike(plain(name), plain(key))))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static boolean isAlike(String one, String other) {
        return one.length() >= SHORTEST && (one.startsWith(other) || other.startsWith(one));
    }

    private static String plain(String key) {
        return SIGNS.matcher(NUMBERED.matcher(key).replaceFirst("")).replaceAll("");
    }

    /** Without what a file of that round cannot have. */
    public Columns within(EarlierRound round) {
        var may = new HashSet<String>();
        Target.of(round).forEach(target -> may.add(target.word()));
        Question.of(round).forEach(question -> may.add(question.word()));
        var kept = new TreeMap<>(words);
        kept.values().retainAll(may);
        return new Columns(kept);
    }

    public Optional<Integer> of(Target target) {
        return of(target.word());
    }

    public Optional<Integer> of(String word) {
        return words.entrySet().stream()
                .filter(each -> each.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** By the keys of the headings, to be remembered. */
    public Map<String, String> named(Headings headings) {
        var named = new TreeMap<String, String>();
        words.forEach((column, word) -> named.put(headings.keys().get(column), word));
        return named;
    }

    /**
     * What is wrong with the choice.
     *
     * @param isOneGroup whether everybody in the file is of one and the same group
     */
    public Problems problems(EarlierRound round, boolean isOneGroup) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        words.forEach((column, word) -> {
            if (!seen.add(word)) {
                problems.add(Problem.at(Choice.COLUMN + column, "intake.columns.twice"));
            }
        });
        var tellsWho = seen.contains(Target.EMAIL.word())
                || seen.contains(Target.NAME.word())
                || seen.containsAll(Set.of(Target.GIVEN_NAME.word(), Target.FAMILY_NAME.word()));
        if (!round.isAnonymous() && !tellsWho) {
            problems.add(Problem.at(ALL, "intake.columns.nobody"));
        }
        if (round.isAnonymous() && !isOneGroup && !seen.contains(Target.GROUP.word())) {
            problems.add(Problem.at(ALL, "intake.columns.no-group"));
        }
        if (Question.of(round).stream().map(Question::word).noneMatch(seen::contains)) {
            problems.add(Problem.at(ALL, "intake.columns.no-question"));
        }
        return new Problems(problems);
    }

    /** The table with the chosen columns only and nothing above the headings; every cell stands where it stood. */
    public Sheet applied(Sheet sheet, Headings headings) {
        var only = sheet.only(words::containsKey).rows();
        return new Sheet(Stream.concat(
                        IntStream.range(0, headings.row()).mapToObj(_ -> List.<String>of()),
                        only.stream().skip(headings.row()))
                .toList());
    }
}
