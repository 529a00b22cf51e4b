package se.tyngdpunkt.home.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to do each thing, by role; the words lie under {@code home.help.<role>.<thing>}. */
public record AboutHelpPage(List<Guide> guides) {

    /** What one role does, by the ends of the message keys. */
    public record Guide(String role, List<String> things) {

        public String key() {
            return "home.help." + role;
        }

        public String key(String thing) {
            return key() + "." + thing;
        }

        /** The message of the menu's own entry, where the thing begins with one. */
        public Optional<String> menuKey(String thing) {
            return Optional.ofNullable(IN_MENU.get(role + "." + thing));
        }
    }

    private static final Map<String, String> IN_MENU = Map.ofEntries(
            Map.entry("worker.fill", "measurement.nav.mine"),
            Map.entry("worker.talk", "dialogue.talks"),
            Map.entry("worker.seen", "home.nav"),
            Map.entry("leader.board", "measurement.nav.groups"),
            Map.entry("manager.picture", "result.menu"),
            Map.entry("manager.actions", "dialogue.actions"),
            Map.entry("manager.round", "measurement.nav.rounds"),
            Map.entry("owner.plan", "measurement.nav.rounds"),
            Map.entry("administrator.people", "organisation.menu"),
            Map.entry("administrator.invite", "organisation.menu"));

    static final AboutHelpPage PRESENT = new AboutHelpPage(List.of(
            new Guide("worker", List.of("fill", "change", "talk", "plan", "seen")),
            new Guide("leader", List.of("board", "rows", "book", "hold", "follow")),
            new Guide("manager", List.of("picture", "progress", "actions", "round")),
            new Guide("owner", List.of("plan", "late", "hard")),
            new Guide("administrator", List.of("people", "roles", "import", "invite")),
            new Guide("everybody", List.of("two-factors", "language", "leave"))));
}
