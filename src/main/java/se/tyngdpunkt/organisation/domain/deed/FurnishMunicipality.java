package se.tyngdpunkt.organisation.domain.deed;

import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Municipality;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.shared.UseCase;

@UseCase
class FurnishMunicipality implements Furnishing {

    private final Register register;

    FurnishMunicipality(Register register) {
        this.register = register;
    }

    @Override
    public void furnish(Municipality municipality, Layout layout) {
        if (!register.found(municipality)) {
            throw new IllegalStateException("there is a municipality with code " + municipality.code());
        }
        register.write(layout);
    }
}
