package se.tyngdpunkt.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives each rendered page its frame, after the controller has done its work, so that a redirect costs nothing. */
class FrameOnPages implements HandlerInterceptor {

    private final Frames frames;

    FrameOnPages(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            page.addObject("frame", frames.of(request));
        }
    }
}
