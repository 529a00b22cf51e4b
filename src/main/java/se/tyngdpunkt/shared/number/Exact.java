package se.tyngdpunkt.shared.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A number without rounding: twelve times 1/12 is exactly 1. Has no unit; prints as a plain decimal where one exists. */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

    public static final Exact ZERO = of(0);

    /** Longer numbers are nonsense in a workload model, and would make arithmetic slow. */
    private static final int LONGEST = 40;

    private static final int MOST_DECIMALS = 6;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");

    /** Any two whole numbers; kept in lowest terms with the sign above, so that equal numbers are equal values. */
    public Exact {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("Nothing is divided by zero");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            var common = numerator.gcd(denominator);
            var divisor = denominator.signum() < 0 ? common.negate() : common;
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Exact of(long numerator, long denominator) {
        return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Exact of(BigDecimal decimal) {
        var decimals = Math.max(0, decimal.scale());
        return new Exact(decimal.setScale(decimals).unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    /** Reads {@code 3}, {@code 2.5}, {@code 2,5} and {@code 1/12}; empty for everything else, whatever it is. */
    public static Optional<Exact> parse(String text) {
        return text.length() > LONGEST ? Optional.empty() : written(text);
    }

    /** Reads what was printed here, however long; empty for everything else. */
    public static Optional<Exact> written(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(of(new BigDecimal(text.replace(',', '.'))));
        }
        Matcher fraction = FRACTION.matcher(text);
        if (!fraction.matches()) {
            return Optional.empty();
        }
        var denominator = new BigInteger(fraction.group(2));
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(new Exact(new BigInteger(fraction.group(1)), denominator));
    }

    public Exact plus(Exact other) {
        return denominator.equals(other.denominator)
                ? new Exact(numerator.add(other.numerator), denominator)
                : new Exact(across(other).add(other.across(this)), denominator.multiply(other.denominator));
    }

    public Exact minus(Exact other) {
        return denominator.equals(other.denominator)
                ? new Exact(numerator.subtract(other.numerator), denominator)
                : new Exact(across(other).subtract(other.across(this)), denominator.multiply(other.denominator));
    }

    public Exact times(Exact other) {
        return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Exact times(long whole) {
        return times(of(whole));
    }

    /** Nothing divides by zero; ask before. */
    public Exact dividedBy(Exact other) {
        return new Exact(across(other), other.across(this));
    }

    /** To so many decimals, in the way that a rule names. */
    public Exact rounded(int decimals, RoundingMode way) {
        return of(new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, way));
    }

    /**
     * Half-up with so few decimals, from {@code fewest} to six, as it is still read for what it is; the number itself where
     * it takes more.
     */
    public Exact shortened(int fewest, Predicate<Exact> isReadAlike) {
        return IntStream.rangeClosed(fewest, MOST_DECIMALS)
                .mapToObj(decimals -> rounded(decimals, RoundingMode.HALF_UP))
                .filter(isReadAlike)
                .findFirst()
                .orElse(this);
    }

    /** As a result is read: exact where its decimals have an end, else half-up with two. */
    public Exact readable() {
        return readable(_ -> true);
    }

    /** The same with as many more as it takes to be read for what it is. */
    public Exact readable(Predicate<Exact> isReadAlike) {
        return hasEnd() ? this : shortened(2, isReadAlike);
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public boolean isNegative() {
        return numerator.signum() < 0;
    }

    @Override
    public int compareTo(Exact other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : across(other).compareTo(other.across(this));
    }

    /** The number as its reader writes it: decimal comma in Swedish, decimal point in English, a fraction as it is. */
    public String in(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? toString().replace('.', ',') : toString();
    }

    /** A plain decimal when the number has an end ({@code 2.5}), else a fraction in lowest terms ({@code 1/3}). */
    @Override
    public String toString() {
        return hasEnd()
                ? new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator))
                        .stripTrailingZeros()
                        .toPlainString()
                : numerator + "/" + denominator;
    }

    private boolean hasEnd() {
        var rest = denominator;
        for (var factor : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
            }
        }
        return rest.equals(BigInteger.ONE);
    }

    /** The numerator that it has over both denominators. */
    private BigInteger across(Exact other) {
        return other.isWhole() ? numerator : numerator.multiply(other.denominator);
    }
}
