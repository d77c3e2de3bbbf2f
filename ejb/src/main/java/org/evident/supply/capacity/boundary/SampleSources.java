package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.monitoring.boundary.PullOrders;
import org.evident.foundation.monitoring.boundary.PullRows;
import org.evident.foundation.monitoring.boundary.PullSource;
import org.evident.foundation.monitoring.boundary.PullTurn;
import org.evident.foundation.monitoring.boundary.WriteSource;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.FreeText;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to where samples are pulled from: a metric has one source, or none. What is done to it is the metric's history. */
@Stateless
@RolesAllowed({CAPACITY_MANAGERS, ADMIN})
public class SampleSources {

  private static final Pattern KEY = Pattern.compile("([A-Z]{1,5}-\\d{4}-\\d{1,12})?");
  private static final Role[] WRITERS = {Role.CAPACITY_MANAGER, Role.ADMINISTRATOR};

  @Inject private SourceRows rows;
  @Inject private MetricRows metrics;
  @Inject private PullRows pulls;
  @Inject private PullTurn turn;
  @Inject private PullOrders orders;
  @Inject private Mandates mandates;
  @Inject private Histories histories;

  /** A page of the sources of metrics within reach, in the order of the metrics' numbers. */
  public Page<SourceView> page(String after, int limit) {
    String key = after == null ? "" : after;
    if (!KEY.matcher(key).matches()) {
      throw RuleBroken.at("after", "API.KEY", key);
    }
    return Page.of(rows.page(reach(), key, limit + 1), limit, SourceView::metric);
  }

  /** The source of a metric within reach, if it has one. */
  public Optional<SourceView> find(String metric) {
    metrics.card(metric, reach());
    return rows.of(metric, reach());
  }

  /** The number of the source of many series one of which is of a metric within reach, empty where none is. */
  public String fedBy(String metric) {
    metrics.card(metric, reach());
    return pulls.feeding(SourceRows.TABLE, metric).orElse("");
  }

  /**
   * The source of a metric.
   *
   * @throws RuleBroken REC-1 if there is no such metric, or it has no source
   */
  public SourceView one(String metric) {
    return rows.of(metric, reach()).orElseThrow(() -> RuleBroken.at("metric", "REC-1", metric));
  }

  /**
   * Says where samples of a metric come from. Another address, query, step or beginning is read from its beginning on;
   * samples that are there already change nothing.
   *
   * @throws RuleBroken CAP.SOURCE.ADDRESS, .INSIDE or .LISTED if that may not be asked, REC-2 if somebody changed it meanwhile
   */
  public SourceView declare(String metric, @Valid WriteSource source) {
    if (!metrics.card(metric, reach()).metric().active()) {
      throw RuleBroken.at("metric", "CAP.METRIC", metric);
    }
    turn.require(source);
    PullSource before = rows.of(metric, reach()).map(SourceView::pull).orElse(null);
    pulls.declare(SourceRows.TABLE, metric, before, source);
    SourceView after = one(metric);
    histories.changed(about(metric), "SOURCE_DECLARED", "", after.pull().changes(before));
    return after;
  }

  /** Pulls nothing for a metric any more; what has come stays. */
  public void withdraw(String metric, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    SourceView before = one(metric);
    pulls.delete(SourceRows.TABLE, metric);
    histories.write(about(metric), "SOURCE_WITHDRAWN", before.pull().address() + "; " + reason);
  }

  /** Orders that a source is asked now, also while it waits after a failure. */
  public JobOrder pull(String metric) {
    one(metric);
    pulls.hurry(SourceRows.TABLE, metric);
    return orders.place();
  }

  private MetricReach reach() {
    return MetricReach.of(mandates.scopes(WRITERS));
  }

  private static RecordRef about(String metric) {
    return new RecordRef(RecordKind.CAPACITY_METRIC, metric);
  }
}
