package org.evident.batch.servicereview;

import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.boundary.ReviewKey;
import org.evident.resolution.incident.rule.MonthCount;

/** Some services of one customer that are measured in one transaction, with what was counted of their month. */
record ReviewBatch(long customer, List<Long> services, Map<ReviewKey, MonthCount> counted) {}
