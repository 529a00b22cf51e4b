package se.tyngdpunkt.organisation;

/** A person's names were overwritten by a pseudonym; whoever keeps a copy of them must overwrite it too. */
public record IdentityProtected(Person before, Person after) {}
