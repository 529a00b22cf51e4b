package se.tyngdpunkt.shared;

/** Who is signed in, and in which municipality; what she may do is decided per question. */
public record SignedIn(MunicipalityId municipality, PersonId person) {}
