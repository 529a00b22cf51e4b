package se.tyngdpunkt.dialogue.web.plan;

import java.util.List;

/** What is given to the reader: still to do first, then what is done. */
public record ActionsPage(List<ActionPart> toDo, List<ActionPart> done, int overdue) {

    public ActionsPage {
        toDo = List.copyOf(toDo);
        done = List.copyOf(done);
    }
}
