package se.tyngdpunkt.organisation.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.text.FreeText;

/** Reads what was typed into values and gathers what was wrong; a value read wrongly is a stand-in nobody may keep. */
public final class Reading {

    public static final int LONGEST_NAME = 100;
    public static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private static final int LONGEST_ADDRESS = 254;
    private static final int DAYS_AHEAD = 366;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}]");
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
                    + "(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern COARSE = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2}))?");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3})(?:[.,]0+)? ?%?");
    private static final Pattern CODE = Pattern.compile("[0-9]{4}");

    private final List<Fault> faults = new ArrayList<>();
    private final LocalDate today;

    public Reading(LocalDate today) {
        this.today = today;
    }

    public boolean isFine() {
        return faults.isEmpty();
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public <T> Outcome<T> refused() {
        return new Outcome.Refused<>(faults);
    }

    public void fault(String field, Flaw flaw) {
        faults.add(new Fault(field, flaw));
    }

    /** Not again for the other value that the same field tells. */
    public void faultOnce(String field, Flaw flaw) {
        if (!faults.contains(new Fault(field, flaw))) {
            fault(field, flaw);
        }
    }

    /** One line of at most a hundred signs that names no client. */
    public String name(String field, String typed) {
        var tidy = tidy(typed);
        return switch (FreeText.read(tidy, LONGEST_NAME)) {
            case FreeText.Accepted(var text) when ODD.matcher(tidy).find() -> flawed(field, Flaw.ODD_SIGNS, text);
            case FreeText.Accepted(var text) -> text;
            case FreeText.Blank() -> flawed(field, Flaw.MISSING, "");
            case FreeText.TooLong _ -> flawed(field, Flaw.TOO_LONG, "");
            case FreeText.HasPersonalIdentityNumber _ -> flawed(field, Flaw.PERSONAL_NUMBER, "");
        };
    }

    /** In lower case, since no mail server in use tells the cases apart and people type both. */
    public String email(String field, String typed) {
        return switch (FreeText.read(tidy(typed), LONGEST_ADDRESS)) {
            case FreeText.Accepted(var text) when ADDRESS.matcher(text).matches() -> text.toLowerCase(Locale.ROOT);
            case FreeText.Accepted _ -> flawed(field, Flaw.NOT_AN_ADDRESS, "");
            case FreeText.Blank() -> flawed(field, Flaw.MISSING, "");
            case FreeText.TooLong _ -> flawed(field, Flaw.TOO_LONG, "");
            case FreeText.HasPersonalIdentityNumber _ -> flawed(field, Flaw.PERSONAL_NUMBER, "");
        };
    }

    /** 1 to 100; a percent sign and needless zeros are forgiven. */
    public int share(String field, String typed) {
        var text = tidy(typed);
        var match = SHARE.matcher(text);
        if (text.isEmpty()) {
            return flawed(field, Flaw.MISSING, 1);
        }
        if (!match.matches()) {
            return flawed(field, Flaw.NOT_A_SHARE, 1);
        }
        int share = Integer.parseInt(match.group(1));
        return share < 1 || share > 100 ? flawed(field, Flaw.NOT_A_SHARE, 1) : share;
    }

    /** Nobody has to say. */
    public Optional<Employment.Form> form(String field, String typed) {
        var form = Arrays.stream(Employment.Form.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (form.isEmpty() && !typed.isEmpty()) {
            fault(field, Flaw.NOT_A_CHOICE);
        }
        return form;
    }

    /** A day from {@link #EARLIEST} until a year ahead. */
    public LocalDate day(String field, String typed) {
        var text = tidy(typed);
        if (text.isEmpty()) {
            return flawed(field, Flaw.MISSING, today);
        }
        var day = dayOf(text);
        if (day.isEmpty()) {
            return flawed(field, Flaw.NOT_A_DATE, today);
        }
        boolean isFar = day.get().isBefore(EARLIEST) || day.get().isAfter(today.plusDays(DAYS_AHEAD));
        return isFar ? flawed(field, Flaw.TOO_FAR_AWAY, today) : day.get();
    }

    /** A day, a month or a year until today; nothing when left blank. */
    public Optional<LocalDate> professionSince(String field, String typed) {
        var text = tidy(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var day = dayOf(text).or(() -> coarse(text));
        if (day.isEmpty()) {
            return flawed(field, Flaw.NOT_A_DATE, Optional.<LocalDate>empty());
        }
        boolean isPossible = !day.get().isBefore(EARLIEST) && !day.get().isAfter(today);
        return isPossible ? day : flawed(field, Flaw.NOT_IN_THE_PROFESSION, Optional.<LocalDate>empty());
    }

    public String municipalityCode(String field, String typed) {
        var text = tidy(typed);
        if (text.isEmpty()) {
            return flawed(field, Flaw.MISSING, "");
        }
        return CODE.matcher(text).matches() ? text : flawed(field, Flaw.NOT_A_CODE, "");
    }

    /** The unit whose id was chosen. */
    public Optional<Unit> unit(String field, String typed, Function<UnitId, Optional<Unit>> find) {
        var unit = idOf(typed).flatMap(find);
        if (unit.isEmpty()) {
            fault(field, typed.isBlank() ? Flaw.MISSING : Flaw.NOT_A_CHOICE);
        }
        return unit;
    }

    private static Optional<UnitId> idOf(String typed) {
        try {
            return Optional.of(UnitId.of(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** One blank for each run of blanks of any kind, none around. */
    public static String tidy(String typed) {
        return BLANKS.matcher(typed).replaceAll(" ").strip();
    }

    private <T> T flawed(String field, Flaw flaw, T standIn) {
        fault(field, flaw);
        return standIn;
    }

    private static Optional<LocalDate> dayOf(String text) {
        var match = DAY.matcher(text);
        return match.matches() ? day(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> coarse(String text) {
        var match = COARSE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var month = Optional.ofNullable(match.group(2)).orElse("1");
        return day(match.group(1), month, "1");
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
