package se.tyngdpunkt.organisation.web.roster;

import se.tyngdpunkt.organisation.domain.report.RosterReport.Cover;

/** What a list tells of, as the field says it; the parts it names unless somebody says more. */
final class Covers {

    static final String FIELD = "covers";

    private Covers() {}

    static Cover of(String typed) {
        return typed.equals(Cover.MUNICIPALITY.name()) ? Cover.MUNICIPALITY : Cover.UNITS;
    }
}
