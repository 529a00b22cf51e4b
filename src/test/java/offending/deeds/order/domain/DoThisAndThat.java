package offending.deeds.order.domain;

import se.tyngdpunkt.shared.UseCase;

@UseCase
class DoThisAndThat {

    public void doThis() {}

    public void doThat() {}
}
