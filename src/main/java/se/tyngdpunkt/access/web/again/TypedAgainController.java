package se.tyngdpunkt.access.web.again;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.access.domain.entry.TypedForm;

/**
 * Answers a long form that was sent after the session had ended. The browser's form token has been found right by then, so
 * it is her own form, and the token is the same after she has signed in.
 */
@Controller
class TypedAgainController {

    @PostMapping(TypedForm.AGAIN)
    ModelAndView giveBack(HttpServletRequest request) {
        var sentTo = Objects.toString(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), "");
        return TypedForm.of(sentTo, request.getParameterMap())
                .map(typed -> {
                    var view = new ModelAndView("access/again", "page", new TypedAgainPage(typed));
                    view.setStatus(HttpStatus.UNAUTHORIZED);
                    return view;
                })
                .orElseGet(() -> new ModelAndView("redirect:/sign-in"));
    }
}
