package se.tyngdpunkt.access.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.PersonPageBlock;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.FirstPageBlock.Block;
import se.tyngdpunkt.shared.PersonId;

/** The way from an administrator's page about a person to how she signs in. */
@Component
class PersonAccessBlock implements PersonPageBlock {

    private static final int ORDER = 10;

    @Override
    public Optional<Block> blockFor(Viewer viewer, PersonId person) {
        return viewer.has(Role.ADMINISTRATOR)
                ? Optional.of(new Block(
                        ORDER,
                        "access/_personAccess.jte",
                        new PersonAccessPart(person.value().toString())))
                : Optional.empty();
    }
}
