import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody in a browser: her cookies, and the token of her forms. */
final class User {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    Http.Answer get(Http web, String path) throws IOException {
        return kept(web.get(path, cookie()));
    }

    Http.Answer post(Http web, String path, Map<String, String> form) throws IOException {
        var whole = new TreeMap<>(form);
        whole.put("_csrf", token);
        return kept(web.post(path, cookie(), whole));
    }

    /** A file in the field {@code file}. */
    Http.Answer upload(Http web, String path, String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--part\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return kept(web.send("POST", path, cookie(), "multipart/form-data; boundary=part", bytes.toByteArray()));
    }

    String cookie() {
        var text = new StringBuilder();
        cookies.forEach((name, value) -> text.append(text.isEmpty() ? "" : "; ").append(name + "=" + value));
        return text.toString();
    }

    String token() {
        return token;
    }

    void signIn(Http web, String login) throws IOException {
        get(web, "/sign-in");
        expect(post(web, "/sign-in", Map.of("login", login, "password", People.PASSWORD)), 302, "/");
    }

    /** As the buttons of the demonstration do it: for those who would otherwise need a second factor. */
    void signInAsExample(Http web, String login) throws IOException {
        get(web, "/sign-in");
        expect(post(web, "/sign-in/demo", Map.of("login", login)), 302, "/");
    }

    static void expect(Http.Answer answer, int status, String location) {
        if (answer.status() != status || !answer.location().startsWith(location)) {
            throw new IllegalStateException("expected " + status + " " + location + " and not " + answer.status() + " "
                    + answer.location() + "\n" + answer.body());
        }
    }

    private Http.Answer kept(Http.Answer answer) {
        answer.cookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }
}
