package se.tyngdpunkt.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.retention.Deleted;

/** One calm page for everything that stops a request. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    /** An id that cannot be read is an address to nothing: it must look like any other unknown address. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(404, request);
    }

    @ExceptionHandler(Deleted.class)
    ModelAndView deleted(HttpServletRequest request) {
        return page(410, request);
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden(HttpServletRequest request) {
        return page(403, request);
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(status instanceof Integer code ? code : 404, request);
    }

    private ModelAndView page(int status, HttpServletRequest request) {
        var page = new ErrorPage(status);
        var view = new ModelAndView("error/error");
        view.addObject("page", page);
        view.addObject("frame", frames.of(request));
        view.setStatus(HttpStatus.valueOf(page.status()));
        return view;
    }
}
