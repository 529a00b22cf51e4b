package offending.terms.result;

import offending.terms.organisation.Employment;

record Comparing(Employment employment) {

    boolean isHired() {
        return employment.form().equals("CONSULTANT");
    }
}
