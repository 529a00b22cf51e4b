package se.tyngdpunkt.shared.text;

/** What came of reading somebody's own words; a refusal never repeats them. */
public sealed interface FreeText {

    /** Trimmed, in Unicode's composed form, without control characters but line breaks; never blank. */
    record Accepted(String text) implements FreeText {}

    record Blank() implements FreeText {}

    /** Why a text is not kept; what was typed stays in the form and nowhere else. */
    sealed interface Refused extends FreeText {}

    /** Longer than {@code max} characters. */
    record TooLong(int max) implements Refused {}

    /** Names somebody by personnummer or samordningsnummer, which no text here may. */
    record HasPersonalIdentityNumber() implements Refused {}

    /** Reads any string; {@code max} is the most characters (code points) that are kept. */
    static FreeText read(String typed, int max) {
        var text = TidyText.of(typed);
        if (text.isEmpty()) {
            return new Blank();
        }
        if (text.codePointCount(0, text.length()) > max) {
            return new TooLong(max);
        }
        return PersonalIdentityNumbers.isAnyIn(text) ? new HasPersonalIdentityNumber() : new Accepted(text);
    }
}
