package se.tyngdpunkt.organisation.domain.deed;

import org.springframework.stereotype.Component;

/** The deeds together, so that a test asks for one thing. */
@Component
record Deeds(
        AddUnit addUnit,
        RenameUnit rename,
        AddPerson addPerson,
        ChangePerson change,
        Employ employ,
        EndEmployment endEmployment,
        GrantRole grant,
        EndRole end) {}
