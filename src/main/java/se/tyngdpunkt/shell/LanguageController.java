package se.tyngdpunkt.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

@Controller
class LanguageController {

    private final LocaleResolver languages;

    LanguageController(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam("to") String to,
            @RequestParam(name = "back", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Locale.of(to.equals("en") ? "en" : "sv"));
        return "redirect:" + (isOurOwn(back) ? back : "/");
    }

    private static boolean isOurOwn(String path) {
        return path.matches("/([A-Za-z0-9_-][A-Za-z0-9_/.-]*)?");
    }
}
