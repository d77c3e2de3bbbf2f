package org.evident.evaluation.servicereview.boundary;

import jakarta.validation.constraints.Size;

/**
 * What was said at the meeting on a review.
 *
 * @param trends how the performance develops, or null
 * @param businessChanges what changes in the customer's business, or "none"
 * @param newNeeds what the customer will need, or null
 */
public record MeetingMinutes(
    @Size(max = 4000) String trends,
    @Size(max = 4000) String businessChanges,
    @Size(max = 4000) String newNeeds) {}
