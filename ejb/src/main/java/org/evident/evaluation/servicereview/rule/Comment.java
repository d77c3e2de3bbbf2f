package org.evident.evaluation.servicereview.rule;

import java.time.LocalDate;

/**
 * What people say about one point of a review (R7).
 *
 * @param kind the kind of point, {@code null} for a remark on a whole section
 * @param subject the figure's name, the line's subject, or the section
 * @param causeCode the coded cause of a breach (SLM-3), {@code null} where none
 * @param cause what caused it, or the remark itself
 * @param effect what the customer felt
 * @param action what is done about it
 * @param owner who does it; the only names of persons in a review (R10)
 * @param due until when
 */
public record Comment(
    ReasonKind kind,
    String subject,
    String causeCode,
    String cause,
    String effect,
    String action,
    String owner,
    LocalDate due) {}
