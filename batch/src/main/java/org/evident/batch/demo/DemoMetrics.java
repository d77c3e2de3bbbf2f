package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.evident.evaluation.sample.rule.SampleMetrics;
import org.evident.foundation.register.boundary.RecordFilter;
import org.evident.foundation.register.boundary.RecordsByRule;
import org.evident.foundation.register.boundary.Registers;
import org.evident.kernel.Role;

/** Defines by what the processes of the demo organisation are judged, as the owner of its processes. */
@Stateless
@PermitAll
@RunAs(Role.PROCESS_OWNERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoMetrics {

  private static final String KIND = "metric-definitions";
  private static final int HALF_YEAR = 180;

  @Inject private Registers registers;
  @Inject private RecordsByRule records;
  @Inject private Clock clock;

  /** Writes them, if there are none yet. */
  public void make() {
    if (registers.page(KIND, RecordFilter.ALL, 1).items().isEmpty()) {
      SampleMetrics.all().forEach(this::define);
    }
  }

  private void define(SampleMetrics sample) {
    records.add(
        KIND,
        "demo:metric:" + sample.key(),
        Map.ofEntries(
            Map.entry("process", sample.process()),
            Map.entry("metricKey", sample.key()),
            Map.entry("name", sample.name()),
            Map.entry("state", "ACTIVE"),
            Map.entry("purpose", "Shows whether the process does what it is there for"),
            Map.entry("formula", sample.formula()),
            Map.entry("dataSources", sample.source()),
            Map.entry("unit", sample.unit()),
            Map.entry("direction", sample.higher() ? "HIGHER_BETTER" : "LOWER_BETTER"),
            Map.entry("target", String.valueOf(sample.target())),
            Map.entry("tolerance", "2"),
            Map.entry("collected", "MONTHLY"),
            Map.entry("frequency", "MONTHLY"),
            Map.entry("reviewDue", LocalDate.now(clock).plusDays(HALF_YEAR).toString())));
  }
}
