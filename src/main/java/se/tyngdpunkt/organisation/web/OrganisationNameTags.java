package se.tyngdpunkt.organisation.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.domain.Introduction;
import se.tyngdpunkt.organisation.domain.NamesOfViewer;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shell.NameTag;
import se.tyngdpunkt.shell.NameTags;

/** Who is signed in, for the head of every page. */
@Component
class OrganisationNameTags implements NameTags {

    private final Organisation organisation;
    private final NamesOfViewer names;
    private final MessageSource messages;

    OrganisationNameTags(Organisation organisation, NamesOfViewer names, MessageSource messages) {
        this.organisation = organisation;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public NameTag nameTagOf(SignedIn who, Locale language) {
        var introduction = Introduction.of(organisation.viewer(who));
        var known = names.names(who.person(), introduction.map(Introduction::unit));
        var work = introduction
                .map(as -> messages.getMessage("organisation.role." + as.role(), null, language) + ", " + known.unit())
                .orElse("");
        return new NameTag(known.person(), work, known.municipality());
    }
}
