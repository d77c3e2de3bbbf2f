package org.evident.batch.servicereview;

import java.util.List;

/** Some services of one customer that are measured in one transaction. */
record ReviewBatch(long customer, List<Long> services) {}
