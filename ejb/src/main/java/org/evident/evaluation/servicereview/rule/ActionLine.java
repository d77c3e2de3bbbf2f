package org.evident.evaluation.servicereview.rule;

import java.time.LocalDate;

/**
 * An action or improvement as it stands (S16), with the figure it is to move where there is one; an action that is to move
 * several has a line for each.
 *
 * @param figure name of the figure, empty where it was promised for none
 * @param before its value in the review the action stems from, empty where there is none
 * @param after its value in the month reported, empty where there is none
 */
public record ActionLine(
    String reference,
    String what,
    String figure,
    String before,
    String after,
    String owner,
    LocalDate due,
    String state) {}
