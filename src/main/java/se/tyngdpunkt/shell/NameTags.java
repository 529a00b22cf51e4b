package se.tyngdpunkt.shell;

import java.util.Locale;
import se.tyngdpunkt.shared.SignedIn;

/** Who knows what the person signed in is called; filled by the organisation. */
public interface NameTags {

    NameTag nameTagOf(SignedIn who, Locale language);
}
