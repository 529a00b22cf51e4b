package se.tyngdpunkt.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.tyngdpunkt.shared.NavigationEntry;
import se.tyngdpunkt.shared.SignedIn;

/** Builds the frame of one page from its request. */
@Component
public class Frames {

    private final MessageSource messages;
    private final ObjectProvider<NameTags> nameTags;
    private final ObjectProvider<Notice> notices;
    private final List<NavigationEntry> entries;
    private final ResourceUrlProvider resources;

    Frames(
            MessageSource messages,
            ObjectProvider<NameTags> nameTags,
            ObjectProvider<Notice> notices,
            List<NavigationEntry> entries,
            ResourceUrlProvider resources) {
        this.messages = messages;
        this.nameTags = nameTags;
        this.notices = notices;
        this.entries = List.copyOf(entries);
        this.resources = resources;
    }

    public Frame of(HttpServletRequest request) {
        var words = wordsOf(request);
        var who = Visit.of(request);
        var path = request.getRequestURI();
        return new Frame(
                words,
                path,
                who.flatMap(someone -> tagOf(someone, words)),
                who.map(someone -> menuOf(someone, words, path)).orElse(List.of()),
                Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                        .map(token -> new Frame.CsrfField(token.getParameterName(), token.getToken())),
                Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                        .flatMap(Flash::in),
                Optional.ofNullable(notices.getIfAvailable()).map(notice -> notice.bar(words)),
                file -> Objects.requireNonNullElse(resources.getForLookupPath(file), file));
    }

    public Words wordsOf(HttpServletRequest request) {
        return new Words(messages, RequestContextUtils.getLocale(request));
    }

    private Optional<NameTag> tagOf(SignedIn who, Words words) {
        return Optional.ofNullable(nameTags.getIfAvailable()).map(tags -> tags.nameTagOf(who, words.language()));
    }

    private List<Frame.MenuItem> menuOf(SignedIn who, Words words, String path) {
        return entries.stream()
                .flatMap(entry -> entry.linkFor(who).stream())
                .sorted(Comparator.comparingInt(NavigationEntry.Link::order))
                .map(link ->
                        new Frame.MenuItem(link.address(), words.say(link.messageKey()), isHere(link.address(), path)))
                .toList();
    }

    private static boolean isHere(String address, String path) {
        return address.equals("/") ? path.equals("/") : path.equals(address) || path.startsWith(address + "/");
    }
}
