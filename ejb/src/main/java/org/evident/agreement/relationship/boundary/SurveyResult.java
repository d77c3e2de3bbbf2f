package org.evident.agreement.relationship.boundary;

import java.math.BigDecimal;
import org.evident.agreement.relationship.rule.Satisfaction;

/**
 * What a survey says.
 *
 * @param number the survey's number
 * @param wantedMargin the margin wanted when it was planned, as a share
 */
public record SurveyResult(String number, Satisfaction satisfaction, BigDecimal wantedMargin) {}
