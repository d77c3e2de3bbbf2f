package org.evident.web.foundation.monitoring;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.evident.foundation.monitoring.boundary.PullSource;
import org.evident.foundation.monitoring.boundary.WriteSource;

/** What people type about where measurements are pulled from, whatever is measured. */
public abstract class SourceFields implements Serializable {

  private static final int FIVE_MINUTES = 300;
  private static final int USUAL_DAYS = 30;

  private String number;
  private String address;
  private String query;
  private Integer step;
  private LocalDate since;
  private boolean active = true;
  private Long version;
  private String reason;

  /**
   * Fills the fields before anything was typed.
   *
   * @param known the source there is, null for none
   * @param interval the usual seconds between two values, null where nobody knows
   * @return whether they were empty
   */
  protected boolean fill(PullSource known, Integer interval, ZoneId zone) {
    if (step != null) {
      return false;
    }
    if (known == null) {
      step = Objects.requireNonNullElse(interval, FIVE_MINUTES);
      since = LocalDate.now(zone).minusDays(USUAL_DAYS);
      return true;
    }
    address = known.address();
    query = known.query();
    step = known.stepSeconds();
    since = LocalDate.ofInstant(known.since(), zone);
    active = known.active();
    version = known.version();
    return true;
  }

  /** What was typed. */
  protected WriteSource written(PullSource known, ZoneId zone) {
    return new WriteSource(address, query, step, instant(known, zone), active, version);
  }

  /** The beginning of the day; of the same day the instant that was given. */
  private Instant instant(PullSource known, ZoneId zone) {
    if (since == null) {
      return null;
    }
    boolean same = known != null && LocalDate.ofInstant(known.since(), zone).equals(since);
    return same ? known.since() : since.atStartOfDay(zone).toInstant();
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
