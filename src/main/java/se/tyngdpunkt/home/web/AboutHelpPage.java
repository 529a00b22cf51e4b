package se.tyngdpunkt.home.web;

import java.util.List;

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
    }

    static final AboutHelpPage PRESENT = new AboutHelpPage(List.of(
            new Guide("worker", List.of("fill", "change", "talk", "plan", "seen")),
            new Guide("leader", List.of("board", "rows", "book", "hold", "follow")),
            new Guide("manager", List.of("picture", "progress", "actions", "round")),
            new Guide("owner", List.of("plan", "late", "hard")),
            new Guide("administrator", List.of("people", "roles", "import")),
            new Guide("everybody", List.of("two-factors", "language", "leave"))));
}
