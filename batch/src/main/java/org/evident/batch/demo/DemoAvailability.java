package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.assurance.availability.boundary.AvailabilityPlans;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.CheckSources;
import org.evident.assurance.availability.boundary.MonitorRecords;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.assurance.availability.boundary.WriteAvailabilityPlan;
import org.evident.assurance.availability.boundary.WriteCheckSource;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.foundation.monitoring.boundary.WriteSource;
import org.evident.foundation.register.boundary.RecordsByRule;
import org.evident.kernel.Page;
import org.evident.kernel.Role;

/** Who manages availability in the demo organisation, and agrees to what owners require. */
@Stateless
@PermitAll
@RunAs(Role.AVAILABILITY_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoAvailability {

  private static final String PROMETHEUS = "https://prometheus.evident.example";
  private static final String QUERY = "min(probe_success)";
  private static final int TESTED = 20;
  private static final int REVIEW = 90;
  private static final Duration UP = Duration.ofMinutes(40);
  private static final Duration DOWN = Duration.ofMinutes(26);
  private static final Duration AGAIN = Duration.ofMinutes(9);

  @Inject private AvailabilityRequirements requirements;
  @Inject private AvailabilityPlans plans;
  @Inject private RecordsByRule records;
  @Inject private MonitorRecords checks;
  @Inject private CheckSources sources;
  @Inject private Clock clock;

  /** Agrees to how available a service has to be. */
  public void agree(String requirement) {
    requirements.agree(requirement);
  }

  /** Writes down what is done for the first agreed requirement, and what a test of it showed; the plan waits for its approval. */
  public Optional<String> plan() {
    List<NeedView> agreed = requirements.page(null, Page.MOST, NeedState.AGREED).items();
    if (agreed.isEmpty() || !plans.page(null, 1, null).items().isEmpty()) {
      return Optional.empty();
    }
    NeedView need = agreed.get(agreed.size() - 1);
    LocalDate today = LocalDate.now(clock);
    records.add(
        "availability-tests",
        "demo:availability",
        Map.of(
            "service", need.service(),
            "requirement", need.number(),
            "kind", "FAILOVER",
            "plannedFor", today.minusDays(TESTED).toString(),
            "heldAt", clock.instant().minus(Duration.ofDays(TESTED)).toString(),
            "result", "MISSED",
            "findings", "The second line took over only by hand, after three hours"));
    return Optional.of(
        plans
            .draft(
                new WriteAvailabilityPlan(
                    need.number(),
                    "A second data centre for " + need.serviceName(),
                    "Switchover without hands by the end of the quarter; then a test each quarter",
                    "owner",
                    today.plusDays(REVIEW),
                    null))
            .number());
  }

  /** A monitoring server that nobody has set up yet is to tell whether a service is up: its state says so. */
  public void declare(String service) {
    Instant since = clock.instant().minus(Duration.ofDays(1));
    WriteSource source = new WriteSource(PROMETHEUS, QUERY, null, since, true, null);
    sources.declare(service, new WriteCheckSource(source, null));
    sources.pull(service);
  }

  /** Brings checks of a quarter of an hour in which a service was down, just now: outage and incidents begin and end by themselves. */
  public void watch(String service) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    String file =
        String.join(
            "\n",
            "at,status",
            now.minus(UP) + ",up",
            now.minus(DOWN) + ",down",
            now.minus(AGAIN) + ",up",
            "");
    checks.take(
        service,
        new MonitorRecords.Columns("at", "status"),
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
        false);
  }
}
