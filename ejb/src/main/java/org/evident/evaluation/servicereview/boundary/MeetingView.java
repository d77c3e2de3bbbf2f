package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.evaluation.servicereview.rule.MeetingState;

/**
 * The meeting on a review, and its minutes.
 *
 * @param state null as long as none is planned
 * @param holdBy until when it is to be held
 * @param minutesBy until when the minutes are to be there, null before it was held
 * @param businessChanges what changes in the customer's business
 * @param closedAt when the minutes were sent, null before that
 */
public record MeetingView(
    MeetingState state,
    LocalDate plannedOn,
    Instant holdBy,
    LocalDate heldOn,
    String participants,
    Instant minutesBy,
    String trends,
    String businessChanges,
    String newNeeds,
    Instant closedAt) {}
