package se.tyngdpunkt.organisation;

import java.util.function.Consumer;

class OrganisationInMemoryTests extends OrganisationRules {

    @Override
    protected void asking(Consumer<Organisation> questions) {
        questions.accept(sjoby.organisation());
    }
}
