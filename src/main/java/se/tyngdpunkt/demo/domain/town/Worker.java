package se.tyngdpunkt.demo.domain.town;

import java.time.LocalDate;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * One of those who are measured.
 *
 * @param number her place among all, from 0; what differs between people follows from it
 * @param place her place within her group, from 0
 * @param since her first day in the group
 */
public record Worker(
        int number, int place, PersonId id, String name, UnitId group, int sharePercent, LocalDate since) {}
