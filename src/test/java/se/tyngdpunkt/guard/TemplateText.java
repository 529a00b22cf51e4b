package se.tyngdpunkt.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a JTE template and tells which words stand in it, where only expressions should. */
public final class TemplateText {

    /** The product is called the same in every language. */
    private static final String NAME = "Tyngdpunkt";

    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("(?m)^@(import|param) .*$");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern STATEMENT = Pattern.compile("@(if|elseif|for|template\\.[\\w.]+)\\s*\\(");
    private static final Pattern PLAIN_STATEMENT = Pattern.compile("@(else|endif|endfor|endraw|raw)\\b");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}+.*|.*[åäöÅÄÖ].*");

    private final String source;
    private final StringBuilder html = new StringBuilder();
    private final List<String> found = new ArrayList<>();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    public static List<String> words(String template) {
        var reader = new TemplateText(
                HEAD.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll(""));
        reader.readHtml(false);
        var text = reader.html.toString();
        SPOKEN_ATTRIBUTE.matcher(text).results().map(each -> each.group(1)).forEach(reader::keepWords);
        reader.keepWords(TAG.matcher(text).replaceAll(" ").replaceAll("&\\w+;", " "));
        return reader.found;
    }

    private void keepWords(String text) {
        WORD.matcher(text)
                .results()
                .map(each -> each.group())
                .filter(word -> !word.equals(NAME))
                .forEach(found::add);
    }

    private void readHtml(boolean inContent) {
        while (at < source.length()) {
            var statement = STATEMENT.matcher(source).region(at, source.length());
            var plain = PLAIN_STATEMENT.matcher(source).region(at, source.length());
            if (inContent && source.charAt(at) == '`') {
                at++;
                return;
            } else if (source.startsWith("${", at) || source.startsWith("!{", at)) {
                at += 2;
                readJava('{', '}');
            } else if (source.startsWith("$unsafe{", at)) {
                at += 8;
                readJava('{', '}');
            } else if (statement.lookingAt()) {
                at = statement.end();
                readJava('(', ')');
            } else if (plain.lookingAt()) {
                at = plain.end();
            } else {
                html.append(source.charAt(at++));
            }
        }
    }

    /** An expression: its strings are looked at, its nested contents are HTML again. */
    private void readJava(char open, char close) {
        var depth = 1;
        while (at < source.length() && depth > 0) {
            var sign = source.charAt(at++);
            if (sign == open) {
                depth++;
            } else if (sign == close) {
                depth--;
            } else if (sign == '"') {
                readString().filter(text -> SENTENCE.matcher(text).matches()).ifPresent(found::add);
            } else if (sign == '\'') {
                at = source.indexOf('\'', at + (source.charAt(at) == '\\' ? 2 : 0)) + 1;
            } else if (sign == '@' && source.startsWith("`", at)) {
                at++;
                readHtml(true);
            }
        }
    }

    private Optional<String> readString() {
        var start = at;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Optional.of(source.substring(start, at++));
    }
}
