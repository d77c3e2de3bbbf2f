package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.evident.foundation.monitoring.boundary.PullSource;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.capacity.boundary.SampleSources;
import org.evident.supply.capacity.boundary.SourceView;
import org.evident.web.common.Notices;
import org.evident.web.foundation.monitoring.SourceFields;

/** Where the samples of one metric come from: to be read, said and asked. */
@Named
@ViewScoped
public class SourceForm extends SourceFields {

  @Inject private SampleSources sources;
  @Inject private CapacityReading reading;

  private transient MetricView metric;
  private transient PullSource known;

  /** Reads before anything is shown; what was typed stays. */
  public void open() {
    String asked = getNumber() == null ? "" : getNumber();
    known = sources.find(asked).map(SourceView::pull).orElse(null);
    metric = reading.metric(asked).metric();
    fill(known, metric.intervalSeconds(), zone());
  }

  /** The metric. */
  public MetricView metric() {
    if (metric == null) {
      open();
    }
    return metric;
  }

  /** Its source, null as long as it has none. */
  public PullSource known() {
    metric();
    return known;
  }

  /** The number of the source of many series that gives its values, empty where none does. */
  public String fedBy() {
    return sources.fedBy(getNumber());
  }

  /** Writes what was typed. */
  public String save() {
    sources.declare(getNumber(), written(known(), zone()));
    Notices.done("sources.saved");
    return here();
  }

  /** Asks the source now. */
  public String pull() {
    sources.pull(getNumber());
    Notices.done("sources.ordered");
    return here();
  }

  /** Pulls nothing any more. */
  public String withdraw() {
    sources.withdraw(getNumber(), getReason());
    Notices.done("sources.withdrawn");
    return "/supply/capacity/sources.xhtml?faces-redirect=true";
  }

  private ZoneId zone() {
    return ZoneId.of(metric.zone());
  }

  private String here() {
    return "/supply/capacity/source.xhtml?faces-redirect=true&number=" + getNumber();
  }
}
