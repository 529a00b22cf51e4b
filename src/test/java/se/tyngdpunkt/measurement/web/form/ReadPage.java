package se.tyngdpunkt.measurement.web.form;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Our own pages as a test looks at them: well formed, names in double quotes. */
record ReadPage(String html) {

    private static final Pattern TEMPLATE = Pattern.compile("<template.*?</template>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|select|textarea)\\b([^>]*)>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");

    /** What a browser would send of the form: every field but those of no use here. */
    SortedMap<String, String> fields() {
        var fields = new TreeMap<String, String>();
        var text = TEMPLATE.matcher(html).replaceAll("");
        var found = FIELD.matcher(text);
        while (found.find()) {
            var isChosen = !found.group(2).matches(".*type=\"(radio|checkbox)\".*")
                    || found.group(2).contains(" checked");
            attribute(found.group(2), "name")
                    .filter(name -> isChosen)
                    .ifPresent(name -> fields.put(
                            name,
                            found.group(1).equals("select")
                                    ? chosen(text.substring(found.end(), text.indexOf("</select>", found.end())))
                                    : attribute(found.group(2), "value").orElse("")));
        }
        fields.keySet().removeIf(name -> name.startsWith("_") || name.equals("revision") || name.equals("tab"));
        return fields;
    }

    /** The words of each such element, without the marks in them; of those in a template none. */
    List<String> texts(String element) {
        return all("<" + element + "\\b[^>]*>(.*?)</" + element + ">").stream()
                .map(match -> words(match.group(1)))
                .toList();
    }

    /** The words of the element with that id, up to its end. */
    String textOf(String id) {
        return all("<([a-z]+)\\b[^>]* id=\"" + Pattern.quote(id) + "\"[^>]*>(.*?)</\\1>").stream()
                .map(match -> words(match.group(2)))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the fields that have this attribute. */
    List<String> namesWith(String attribute) {
        return FIELD.matcher(TEMPLATE.matcher(html).replaceAll(""))
                .results()
                .filter(match -> match.group(2).contains(" " + attribute))
                .map(match -> attribute(match.group(2), "name").orElse(""))
                .toList();
    }

    String text() {
        return words(TEMPLATE.matcher(html).replaceAll(""));
    }

    private List<MatchResult> all(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(TEMPLATE.matcher(html).replaceAll(""))
                .results()
                .toList();
    }

    private static String chosen(String options) {
        var found = CHOSEN.matcher(options);
        return found.find() ? found.group(1) : "";
    }

    private static Optional<String> attribute(String attributes, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Optional.of(HtmlUtils.htmlUnescape(found.group(1))) : Optional.empty();
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
