package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.capacity.boundary.SampleSources;
import org.evident.supply.capacity.boundary.SourceView;
import org.evident.supply.capacity.boundary.WriteSource;
import org.evident.web.common.Notices;

/** Where the samples of one metric come from: to be read, said and asked. */
@Named
@ViewScoped
public class SourceForm implements Serializable {

  private static final int FIVE_MINUTES = 300;
  private static final int USUAL_DAYS = 30;

  @Inject private SampleSources sources;
  @Inject private CapacityReading reading;

  private String number;
  private String address;
  private String query;
  private Integer step;
  private LocalDate since;
  private boolean active = true;
  private Long version;
  private String reason;
  private transient MetricView metric;
  private transient SourceView known;

  /** Reads before anything is shown; what was typed stays. */
  public void open() {
    known = sources.find(number == null ? "" : number).orElse(null);
    metric = reading.metric(number).metric();
    if (step != null) {
      return;
    }
    if (known == null) {
      Integer interval = metric.intervalSeconds();
      step = Objects.requireNonNullElse(interval, FIVE_MINUTES);
      since = LocalDate.now(zone()).minusDays(USUAL_DAYS);
    } else {
      address = known.address();
      query = known.query();
      step = known.stepSeconds();
      since = LocalDate.ofInstant(known.since(), zone());
      active = known.active();
      version = known.version();
    }
  }

  /** The metric. */
  public MetricView metric() {
    if (metric == null) {
      open();
    }
    return metric;
  }

  /** Its source, null as long as it has none. */
  public SourceView known() {
    metric();
    return known;
  }

  /** Writes what was typed. */
  public String save() {
    sources.declare(number, new WriteSource(address, query, step, instant(), active, version));
    Notices.done("sources.saved");
    return here();
  }

  /** Asks the source now. */
  public String pull() {
    sources.pull(number);
    Notices.done("sources.ordered");
    return here();
  }

  /** Pulls nothing any more. */
  public String withdraw() {
    sources.withdraw(number, reason);
    Notices.done("sources.withdrawn");
    return "/supply/capacity/sources.xhtml?faces-redirect=true";
  }

  /** The beginning of the day; of the same day the instant that was given. */
  private Instant instant() {
    if (since == null) {
      return null;
    }
    boolean same = known() != null && LocalDate.ofInstant(known.since(), zone()).equals(since);
    return same ? known.since() : since.atStartOfDay(zone()).toInstant();
  }

  private ZoneId zone() {
    return ZoneId.of(metric.zone());
  }

  private String here() {
    return "/supply/capacity/source.xhtml?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public Integer getStep() {
    return step;
  }

  public void setStep(Integer step) {
    this.step = step;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
