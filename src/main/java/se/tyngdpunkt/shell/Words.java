package se.tyngdpunkt.shell;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.shared.text.Week;

/** The words, numbers and dates of one language, as the message files and the language's customs have them. */
public final class Words {

    /** Municipal work is told in Swedish time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Shorter ones are read without a space (Språkrådet, Svenska skrivregler). */
    private static final int GROUPED_FROM = 5;

    private static final int HALF_A_WEEK = 3;

    private final MessageSource messages;
    private final Locale language;

    public Words(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    public Locale language() {
        return language;
    }

    /** The message of that key; a missing key is a defect and fails. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    public String say(Problem problem) {
        return say(problem.messageKey(), problem.arguments().toArray());
    }

    /** With the field's name first, where the sentence stands away from its field; a name that asks needs no colon. */
    public String sayNamed(Problem problem) {
        if (problem.name().endsWith("?")) {
            return problem.name() + " " + say(problem);
        }
        return problem.name().isEmpty() ? say(problem) : say("shell.problem", problem.name(), say(problem));
    }

    public String number(Number number) {
        return NumberFormat.getInstance(formatLocale()).format(number);
    }

    /** With the language's spaces between thousands, from 10 000, and every decimal; a fraction as it is. */
    public String number(Exact number) {
        var text = number.in(language);
        var whole = text.split("[.,/]", 2)[0].replace("-", "");
        return whole.length() < GROUPED_FROM || text.contains("/")
                ? text
                : text.replaceFirst(
                        whole, NumberFormat.getIntegerInstance(formatLocale()).format(new BigInteger(whole)));
    }

    /** A figure with its unit; without, where the label that it stands beside says the unit already. */
    public String beside(String label, String figure, String withUnit) {
        var unit = withUnit.replace(figure, "").strip().toLowerCase(language);
        return label.toLowerCase(language).contains(unit) ? figure : withUnit;
    }

    /** 24 november 2026. */
    public String date(LocalDate day) {
        return format(day, "d MMMM yyyy");
    }

    /** 24 november, for a day near today. */
    public String day(LocalDate day) {
        return format(day, "d MMMM");
    }

    /** 24 nov 2026, for tables. */
    public String shortDate(LocalDate day) {
        return format(day, "d MMM yyyy").replace(".", "");
    }

    /** The month within a sentence: maj 2026. */
    public String month(LocalDate day) {
        return format(day, "MMMM yyyy");
    }

    /** The weeks within a sentence: vecka 46–47 2026; the days where they are less than half of one week. */
    public String weeks(LocalDate first, LocalDate last) {
        var from = Week.of(first);
        var to = Week.of(last);
        if (from.equals(to)) {
            return last.isBefore(first.plusDays(HALF_A_WEEK))
                    ? say("shell.days", date(first), date(last))
                    : say("shell.week", from.number(), String.valueOf(from.year()));
        }
        return from.year() == to.year()
                ? say("shell.weeks", from.number(), to.number(), String.valueOf(to.year()))
                : say(
                        "shell.weeks.over-new-year",
                        from.number(),
                        String.valueOf(from.year()),
                        to.number(),
                        String.valueOf(to.year()));
    }

    /** 24 november 2026 kl. 13.00. */
    public String moment(Instant at) {
        var local = local(at);
        return say("shell.moment", date(local.toLocalDate()), clock(at));
    }

    /** 13.00, the clock. */
    public String clock(Instant at) {
        return local(at).format(DateTimeFormatter.ofPattern(isSwedish() ? "HH.mm" : "HH:mm", formatLocale()));
    }

    public LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }

    private String format(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, formatLocale()));
    }

    private boolean isSwedish() {
        return language.getLanguage().equals("sv");
    }

    private Locale formatLocale() {
        return isSwedish() ? Locale.of("sv", "SE") : Locale.UK;
    }
}
