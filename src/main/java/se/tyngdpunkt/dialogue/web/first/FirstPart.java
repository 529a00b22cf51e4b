package se.tyngdpunkt.dialogue.web.first;

import java.util.List;
import se.tyngdpunkt.dialogue.domain.reading.ActionView;
import se.tyngdpunkt.dialogue.domain.reading.FirstPage;
import se.tyngdpunkt.dialogue.web.plan.ActionPart;
import se.tyngdpunkt.shell.Words;

/** What the first page says of talks and actions; said in words only when the page's language is known. */
public record FirstPart(FirstPage found) {

    public List<TalksPage.Line> coming(Words words) {
        return TalksPage.lines(found.coming(), words);
    }

    public List<TalksPage.Line> waiting(Words words) {
        return TalksPage.lines(found.waiting(), words);
    }

    public List<ActionPart> agreed(Words words) {
        return parts(found.agreed(), words);
    }

    public List<ActionPart> ofOthers(Words words) {
        return parts(found.ofOthers(), words);
    }

    public int given() {
        return found.given();
    }

    private static List<ActionPart> parts(List<ActionView> views, Words words) {
        return views.stream().map(view -> ActionPart.ofView(view, words)).toList();
    }
}
