package org.evident.evaluation.servicereview.boundary;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.evaluation.servicereview.rule.PeriodSpan;

/**
 * What a review measures: whose service, in which month, under which agreement.
 *
 * @param serviceNumber the service's number
 * @param zone the customer's reporting zone
 * @param currency the customer's currency
 * @param versions everything that was ever agreed, the more particular agreement first
 * @param agreed the agreement in force at the end of the month, empty where nothing is agreed
 * @param volumes what came in for the services of that agreement
 */
record Scope(
    long customer,
    long service,
    String serviceNumber,
    YearMonth month,
    ZoneId zone,
    PeriodSpan span,
    String currency,
    List<AgreedTargets.Version> versions,
    Optional<AgreedGoals.Goals> agreed,
    AgreedVolumes.Volumes volumes) {}
