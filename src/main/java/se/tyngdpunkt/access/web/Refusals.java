package se.tyngdpunkt.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import se.tyngdpunkt.access.domain.entry.SignInOutcome;
import se.tyngdpunkt.access.domain.own.OwnAccountOutcome;
import se.tyngdpunkt.shell.Problems;

/** How a refusal is told: the words at a field, and the status of the answer. */
final class Refusals {

    private Refusals() {}

    static Problems told(SignInOutcome outcome, String field, HttpServletResponse response) {
        return switch (outcome) {
            case SignInOutcome.Right _ -> Problems.NONE;
            case SignInOutcome.Wrong() -> wrong(field, "access.sign-in.wrong-" + field, response);
            case SignInOutcome.TooLate() -> wrong(field, "access.sign-in.too-late", response);
            case SignInOutcome.TooMany(var delay) -> tooMany(field, delay, response);
            case SignInOutcome.DemoFromElsewhere() -> {
                response.setStatus(HttpStatus.FORBIDDEN.value());
                yield Problems.at(field, "access.sign-in.demo-elsewhere");
            }
        };
    }

    static Optional<Problems> told(OwnAccountOutcome outcome, String field, HttpServletResponse response) {
        return switch (outcome) {
            case OwnAccountOutcome.Changed _ -> Optional.empty();
            case OwnAccountOutcome.WrongPassword() ->
                Optional.of(wrong(field, "access.account.wrong-password", response));
            case OwnAccountOutcome.TooMany(var delay) -> Optional.of(tooMany(field, delay, response));
            case OwnAccountOutcome.NewPasswordRefused(var problem) ->
                Optional.of(wrong("chosen", problem.messageKey(), response));
        };
    }

    static Problems wrong(String field, String messageKey, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return Problems.at(field, messageKey);
    }

    static Problems tooMany(String field, Duration delay, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", String.valueOf(delay.toSeconds() + 1));
        return Problems.at(field, "access.sign-in.too-many", Math.max(1, (delay.toSeconds() + 59) / 60));
    }
}
