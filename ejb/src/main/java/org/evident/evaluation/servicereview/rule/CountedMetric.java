package org.evident.evaluation.servicereview.rule;

import java.time.ZoneId;
import org.evident.supply.capacity.rule.Standing;

/**
 * A metric of a service as it stood at the end of a month.
 *
 * @param zone whose days its values are of
 */
public record CountedMetric(
    String reference,
    String name,
    String unit,
    double warning,
    double critical,
    ZoneId zone,
    Standing standing) {}
