package se.tyngdpunkt.organisation;

import java.time.Instant;
import java.util.Map;
import se.tyngdpunkt.shared.PersonId;

/** How people come in, told by the higher module that signs them in. */
public interface SignIns {

    /** How far somebody has come; whoever has no account and no link that works is not among the states. */
    sealed interface State {

        /** A link that she has not used yet. */
        record Invited(Instant at) implements State {}

        /** She has chosen a password herself. */
        record Active() implements State {}

        record Closed() implements State {}
    }

    /** Of everybody in the municipality, in one question. */
    Map<PersonId, State> states();

    /** Where whoever lacks an account is invited, beginning with a slash. */
    String pathToInvite();
}
