package se.tyngdpunkt.access.security.secret;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.account.Guesswork;
import se.tyngdpunkt.access.domain.account.Password;
import se.tyngdpunkt.shared.text.Cut;

/** Dictionaries and patterns of zxcvbn, with the Swedish words that they lack. */
@Component
class ZxcvbnGuesswork implements Guesswork {

    private static final double ENOUGH_LOG10 = 10;
    /** What follows only makes it stronger, and measuring grows with the square of the length. */
    private static final int MEASURED = 48;

    private static final List<String> SWEDISH = List.of(
            "lösenord",
            "losenord",
            "sommar",
            "sommaren",
            "vinter",
            "vintern",
            "hösten",
            "våren",
            "januari",
            "februari",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
            "måndag",
            "fredag",
            "hemlig",
            "hemligt",
            "sverige",
            "stockholm",
            "göteborg",
            "malmö",
            "kommun",
            "kommunen",
            "socialtjänst",
            "socialtjänsten",
            "socialkontoret",
            "socialsekreterare",
            "handläggare",
            "välkommen",
            "valkommen",
            "semester",
            "qwerty",
            "åäö");

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public boolean isEasilyGuessed(Password password, List<String> knownAboutHer) {
        var measured = Cut.to(MEASURED, password.value());
        var known = Stream.concat(knownAboutHer.stream(), SWEDISH.stream()).toList();
        return zxcvbn.measure(measured, known).getGuessesLog10() < ENOUGH_LOG10;
    }
}
