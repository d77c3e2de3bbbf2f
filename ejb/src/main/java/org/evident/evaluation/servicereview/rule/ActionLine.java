package org.evident.evaluation.servicereview.rule;

import java.time.LocalDate;

/** A decision, action or improvement as it stands (S16), linked to the figure it is to move where there is one. */
public record ActionLine(
    String reference,
    String what,
    String figure,
    String before,
    String after,
    String owner,
    LocalDate due,
    String state) {}
