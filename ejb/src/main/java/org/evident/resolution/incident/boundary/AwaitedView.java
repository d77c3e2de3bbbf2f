package org.evident.resolution.incident.boundary;

import java.time.Instant;

/**
 * An incident that waits for its customer.
 *
 * @param service by name
 * @param awaited ANSWER to a question, or CONFIRMATION of a solution
 * @param since when the question was asked, or the solution given
 * @param until when it is decided without the customer (SLA-6, 3.25): the unanswered incident is resolved, the solved one
 *     closed; null where it never is
 */
public record AwaitedView(
    String number, String title, String service, String awaited, Instant since, Instant until) {}
