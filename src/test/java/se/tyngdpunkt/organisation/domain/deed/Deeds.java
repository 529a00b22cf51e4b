package se.tyngdpunkt.organisation.domain.deed;

import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.domain.reform.ReformUnits;

/** The deeds together, so that a test asks for one thing. */
@Component
record Deeds(
        AddUnit addUnit,
        ReformUnits reform,
        AddPerson addPerson,
        ChangePerson change,
        Employ employ,
        EndEmployment endEmployment,
        GrantRole grant,
        EndRole end) {}
