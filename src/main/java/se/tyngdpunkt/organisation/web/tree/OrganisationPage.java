package se.tyngdpunkt.organisation.web.tree;

import se.tyngdpunkt.organisation.domain.view.SeeTree;

/** The whole organisation. */
public record OrganisationPage(SeeTree.View tree) {}
