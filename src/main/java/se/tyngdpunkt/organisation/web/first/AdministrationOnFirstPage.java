package se.tyngdpunkt.organisation.web.first;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.domain.view.SeeTree;
import se.tyngdpunkt.shared.FirstPageBlock;
import se.tyngdpunkt.shared.SignedIn;

@Component
class AdministrationOnFirstPage implements FirstPageBlock {

    private static final int ORDER = 40;

    private final Organisation organisation;
    private final SeeTree tree;

    AdministrationOnFirstPage(Organisation organisation, SeeTree tree) {
        this.organisation = organisation;
        this.tree = tree;
    }

    @Override
    public Optional<Block> blockFor(SignedIn who) {
        var viewer = organisation.viewer(who);
        if (!viewer.has(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        var view = tree.see(viewer, organisation.today());
        return Optional.of(new Block(
                ORDER, "organisation/_administration.jte", new AdministrationPart(view.units(), view.withoutLeader())));
    }
}
