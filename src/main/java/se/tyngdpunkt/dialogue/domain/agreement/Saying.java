package se.tyngdpunkt.dialogue.domain.agreement;

import java.time.Instant;
import se.tyngdpunkt.dialogue.domain.talk.Statement;

/** What one of the two wants to say of the text before her. */
public sealed interface Saying {

    record ThatItIsRight() implements Saying {}

    record WhatIsNot(String words) implements Saying {}

    default Statement.Given of(int revision, Instant at) {
        return switch (this) {
            case ThatItIsRight() -> new Statement.Confirmed(revision, at);
            case WhatIsNot(String words) -> new Statement.Disagrees(revision, words, at);
        };
    }

    default String deed() {
        return switch (this) {
            case ThatItIsRight() -> "dialogue.talk-confirmed";
            case WhatIsNot _ -> "dialogue.disagreement-noted";
        };
    }
}
