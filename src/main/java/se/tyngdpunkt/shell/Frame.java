package se.tyngdpunkt.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What every template needs beside its own page: words, who is signed in, the menu, and the token a form carries.
 *
 * @param path the page's own path, which the menu marks
 * @param csrf the token of the form, absent where no session can be
 * @param flash what has become of what was just done, shown once
 * @param notice the bar above the page, if there is one
 */
public record Frame(
        Words words,
        String path,
        Optional<NameTag> nameTag,
        List<MenuItem> menu,
        Optional<CsrfField> csrf,
        Optional<Flash> flash,
        Optional<Notice.Bar> notice,
        UnaryOperator<String> assets) {

    /** One entry of the main menu. */
    public record MenuItem(String address, String label, boolean isHere) {}

    /** The hidden field that proves a form came from our own page. */
    public record CsrfField(String name, String token) {}

    public Frame {
        menu = List.copyOf(menu);
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public String language() {
        return words.language().getLanguage();
    }

    public String number(Number number) {
        return words.number(number);
    }

    public String date(LocalDate day) {
        return words.date(day);
    }

    public String day(LocalDate day) {
        return words.day(day);
    }

    public String shortDate(LocalDate day) {
        return words.shortDate(day);
    }

    public String moment(Instant at) {
        return words.moment(at);
    }

    public String clock(Instant at) {
        return words.clock(at);
    }

    /** The fingerprinted address of a file in the bundle. */
    public String asset(String file) {
        return assets.apply("/assets/" + file);
    }
}
