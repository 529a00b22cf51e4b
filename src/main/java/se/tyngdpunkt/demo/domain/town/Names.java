package se.tyngdpunkt.demo.domain.town;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as Sweden has them, put together by turns so that no real pair was copied; each is given once. */
final class Names {

    private static final List<String> GIVEN = List.of(
            "Maria",
            "Erik",
            "Amina",
            "Lena",
            "Oskar",
            "Sofia",
            "Ahmed",
            "Karin",
            "Jonas",
            "Leila",
            "Emma",
            "Mikael",
            "Ingrid",
            "Hanna",
            "Aleksandra",
            "Per",
            "Yasmin",
            "Elin",
            "Ali",
            "Birgitta",
            "Nils",
            "Fatima",
            "Linnea",
            "Tomas",
            "Josefin",
            "Daniel",
            "Rojin",
            "Ulrika",
            "Viktor",
            "Eva",
            "Samira",
            "Malin",
            "Henrik",
            "Jelena",
            "Agnes",
            "Omar",
            "Camilla",
            "Isak",
            "Nadia",
            "Kerstin",
            "Filip",
            "Zahra",
            "Matilda",
            "Bo",
            "Tuuli",
            "Rebecka",
            "Hassan",
            "Ida");

    private static final List<String> FAMILY = List.of(
            "Bergström",
            "Hansson",
            "Mohamed",
            "Lundqvist",
            "Nyberg",
            "Karlsson",
            "Demir",
            "Sjögren",
            "Åkesson",
            "Nguyen",
            "Holmgren",
            "Petrović",
            "Wallin",
            "Öberg",
            "Farah",
            "Lindholm",
            "Korhonen",
            "Ström",
            "Yılmaz",
            "Eklund",
            "Nordin",
            "Haddad",
            "Björk",
            "Sandberg",
            "Kowalska",
            "Engström",
            "Aziz",
            "Fransson",
            "Hedlund",
            "Rahimi",
            "Claesson",
            "Virtanen",
            "Dahl",
            "Svensson",
            "Warsame",
            "Moberg",
            "Ljung");

    private final Set<String> taken = new HashSet<>();
    private int turn;

    record Name(String given, String family) {

        static Name of(String both) {
            int space = both.lastIndexOf(' ');
            return new Name(both.substring(0, space), both.substring(space + 1));
        }

        /** As the invented municipality forms its addresses; .example never leads anywhere (RFC 2606). */
        String email() {
            var plain = Normalizer.normalize((given + "." + family).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                    .replace("ı", "i")
                    .replaceAll("[^a-z.]", "");
            return plain + "@ekdala.example";
        }
    }

    Name next() {
        var name = new Name(
                GIVEN.get(turn * 5 % GIVEN.size()), FAMILY.get((turn * 8 + turn / FAMILY.size()) % FAMILY.size()));
        turn++;
        return taken.add(name.email()) ? name : next();
    }

    Name fixed(String both) {
        var name = Name.of(both);
        if (!taken.add(name.email())) {
            throw new IllegalStateException("taken: " + both);
        }
        return name;
    }
}
