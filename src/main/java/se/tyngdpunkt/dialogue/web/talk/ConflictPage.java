package se.tyngdpunkt.dialogue.web.talk;

import java.util.List;
import se.tyngdpunkt.dialogue.domain.note.Fingerprint;
import se.tyngdpunkt.dialogue.domain.note.Merge;
import se.tyngdpunkt.shell.Problems;

/** Two texts for the same field, from two people or two tabs: both are shown, and nothing that was typed is lost. */
public record ConflictPage(String talk, String other, List<Clash> clashes, int revision, Problems problems) {

    /**
     * One field.
     *
     * @param seen the fingerprint of the saved text, which the writer has now before her
     */
    public record Clash(String key, String labelKey, String saved, String mine, String seen) {}

    public ConflictPage {
        clashes = List.copyOf(clashes);
    }

    static ConflictPage of(String talk, String other, Merge merge, int revision) {
        var clashes = merge.clashes().entrySet().stream()
                .map(entry -> {
                    var key = entry.getKey().key();
                    var clash = entry.getValue();
                    return new Clash(
                            key,
                            "dialogue.note." + key,
                            clash.saved(),
                            clash.mine(),
                            Fingerprint.of(clash.saved()).value());
                })
                .toList();
        return new ConflictPage(talk, other, clashes, revision, Problems.NONE);
    }
}
