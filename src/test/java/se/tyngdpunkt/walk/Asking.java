package se.tyngdpunkt.walk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.matrix.Scene;
import se.tyngdpunkt.matrix.Who;

/** Asks as somebody, and tells the whole of the answer: what was sent back, and what was asked of the database for it. */
final class Asking {

    /** Of every answer another: the form's token and the page's nonce. */
    private static final String CHANGING =
            "name=\"_csrf\" value=\"[^\"]*\"|nonce-[A-Za-z0-9+/=_-]+|nonce=\"[^\"]*\"|\"X-CSRF-TOKEN\":\"[^\"]*\"";

    private final MockMvc mvc;
    private final RecordedStatements statements;
    private final UnaryOperator<Supplier<Answer>> around;

    /** @param around what stands around each question, for instance a transaction that is undone */
    Asking(MockMvc mvc, RecordedStatements statements, UnaryOperator<Supplier<Answer>> around) {
        this.mvc = mvc;
        this.statements = statements;
        this.around = around;
    }

    /** A route with ids and a form in it. */
    record Question(String route, String path, Map<String, String> form) {

        Question {
            form = Map.copyOf(form);
        }

        Question with(String id, String other) {
            var changed = new TreeMap<String, String>();
            form.forEach((name, value) -> changed.put(name, value.replace(id, other)));
            return new Question(route, path.replace(id, other), changed);
        }

        @Override
        public String toString() {
            return route + " (" + path + (form.isEmpty() ? "" : " " + form) + ")";
        }
    }

    /** @param text status, headers and body, without what is new in every answer */
    record Answer(int status, String text, List<String> statements) {

        Answer {
            statements = List.copyOf(statements);
        }

        /** As if the id had been another, since what was typed may be shown to whoever typed it. */
        Answer without(String typed) {
            return new Answer(status, text.replace(typed, "TYPED"), statements);
        }
    }

    Answer ask(Question question, Who who, Scene scene) {
        return around.apply(() -> answer(question, who, scene)).get();
    }

    private Answer answer(Question question, Who who, Scene scene) {
        var method = question.route().split(" ")[0];
        var asked = request(HttpMethod.valueOf(method.equals("ANY") ? "GET" : method), question.path());
        question.form().forEach(asked::param);
        if (question.route().endsWith(" HX-Request")) {
            asked.header("HX-Request", "true");
        }
        asked.with(who == Who.NOBODY ? csrf() : signedIn(scene.town.signedIn(who)));
        statements.forget();
        try {
            var response = mvc.perform(asked).andReturn().getResponse();
            return new Answer(response.getStatus(), text(response), statements.heard());
        } catch (Exception defect) {
            throw new IllegalStateException(question.toString(), defect);
        }
    }

    private static String text(MockHttpServletResponse response) {
        var headers = new TreeMap<String, List<String>>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaders(name)));
        headers.remove("Content-Length");
        var whole = response.getStatus() + " " + headers + " to " + response.getRedirectedUrl() + " or "
                + response.getForwardedUrl() + " because " + response.getErrorMessage() + "\n"
                + new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return whole.replaceAll(CHANGING, "");
    }
}
