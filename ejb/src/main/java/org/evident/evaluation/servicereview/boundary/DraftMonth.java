package org.evident.evaluation.servicereview.boundary;

import java.time.YearMonth;

/** A month of a customer, by its number, that has drafts. */
public record DraftMonth(YearMonth month, String customer) {}
