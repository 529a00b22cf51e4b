package se.tyngdpunkt.organisation;

/** What a person may do, always for a part of the tree. */
public enum Role {
    /** Handläggare, socialsekreterare: is measured. Follows from an employment and is never granted. */
    CASE_WORKER,
    /** Förste socialsekreterare, gruppledare: leads the talks of a group. */
    TEAM_LEAD,
    /** Enhetschef: sees a unit's protected figures, and by name who has answered. */
    UNIT_MANAGER,
    /** Verksamhetschef: sees protected figures of an area or department. */
    HEAD_OF_OPERATIONS,
    /** Metodägare: owns the model and the rounds, sees shares only. */
    METHOD_OWNER,
    /** Administratör: looks after people and roles, sees nothing of answers. */
    ADMINISTRATOR;

    /** Whether whoever has this role sees others' named figures or administers, and so must sign in with two factors. */
    public boolean needsTwoFactors() {
        return this != CASE_WORKER;
    }
}
