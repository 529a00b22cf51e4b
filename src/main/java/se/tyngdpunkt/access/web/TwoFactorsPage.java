package se.tyngdpunkt.access.web;

import se.tyngdpunkt.access.domain.factor.SquarePicture;
import se.tyngdpunkt.shell.Problems;

/**
 * Where one-time codes are set up.
 *
 * @param isRequired whether she can go nowhere else before
 * @param letters the seed in groups, for typing
 */
public record TwoFactorsPage(boolean isRequired, SquarePicture picture, String letters, Problems problems) {}
