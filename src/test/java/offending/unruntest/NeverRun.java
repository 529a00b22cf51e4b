package offending.unruntest;

import net.jqwik.api.Property;

class NeverRun {

    @Property
    void isNeverAsked() {}
}
