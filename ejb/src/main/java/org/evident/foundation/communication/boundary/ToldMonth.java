package org.evident.foundation.communication.boundary;

import java.util.List;

/**
 * What was told in a month, and how far what was planned at intervals was told in time.
 *
 * @param period the month, {@code yyyy-MM}
 * @param told the newest first, at most {@link CommunicationLog#MOST}
 * @param count of all that was told, of which the first are shown
 * @param due how many planned communications fell due in the month
 * @param inTime how many of them were told within their interval and its grace
 * @param adherence percent of those due that were told in time, null where none was due (3.6)
 */
public record ToldMonth(
    String period, List<ToldView> told, long count, long due, long inTime, Double adherence) {}
