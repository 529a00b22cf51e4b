package se.tyngdpunkt.shell.server;

import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import se.tyngdpunkt.shell.Words;

/**
 * In place of the server's own page of errors: the program's error page asks the database who is looking, and has no answer
 * when the database cannot write. Needs nothing but words, in each language since nobody can be asked for hers.
 */
final class LastPage extends ErrorReportValve {

    private final List<Words> languages;

    LastPage(List<Words> languages) {
        this.languages = List.copyOf(languages);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page(response.getStatus() < 500 ? "400" : "500"));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // Whoever asked has left.
        }
    }

    private String page(String status) {
        var page =
                new StringBuilder("<!doctype html><html lang=\"sv\"><meta charset=\"utf-8\"><title>Tyngdpunkt</title>");
        for (var words : languages) {
            page.append("<section lang=\"%s\"><h1>%s</h1><p>%s</p></section>"
                    .formatted(
                            words.language(),
                            words.say("shell.error." + status + ".title"),
                            words.say("shell.error." + status + ".text")));
        }
        return page.append("</html>").toString();
    }
}
