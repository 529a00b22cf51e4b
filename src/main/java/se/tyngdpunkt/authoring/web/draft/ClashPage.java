package se.tyngdpunkt.authoring.web.draft;

/** Two texts of one draft: what somebody else has saved meanwhile, and what was written here. */
public record ClashPage(DraftHead head, String mine) {}
