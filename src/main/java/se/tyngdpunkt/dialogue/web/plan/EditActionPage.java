package se.tyngdpunkt.dialogue.web.plan;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.shell.Problems;

/**
 * The form of one action.
 *
 * @param target where it is posted
 * @param id the action's id, the same if it is sent twice
 * @param revision what the writer had before her
 * @param now how the action stands, when somebody else was there first
 */
public record EditActionPage(
        String target,
        String talk,
        String id,
        int revision,
        boolean isNew,
        Fields fields,
        List<Choice> responsibles,
        Optional<ActionPart> now,
        Problems problems) {

    /** As typed. */
    public record Fields(
            String what, String caseLabel, String responsible, String due, String check, boolean severe, String risk) {}

    public record Choice(String id, String name, boolean isChosen) {}

    public EditActionPage {
        responsibles = List.copyOf(responsibles);
    }

    public String titleKey() {
        return isNew ? "dialogue.action.new" : "dialogue.action.edit";
    }
}
