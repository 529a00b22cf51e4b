package se.tyngdpunkt.result.web;

import java.util.List;
import se.tyngdpunkt.result.domain.picture.UnitPicture;

/** The first page's part about the units one is responsible for and whose round is open. */
public record UnitBlock(List<UnitPicture> pictures) {}
