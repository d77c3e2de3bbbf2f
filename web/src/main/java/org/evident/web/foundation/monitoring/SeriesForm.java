package org.evident.web.foundation.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.monitoring.boundary.Feeds;
import org.evident.foundation.monitoring.boundary.SeriesSource;
import org.evident.foundation.monitoring.boundary.SeriesSources;
import org.evident.foundation.monitoring.boundary.WriteSeriesSource;
import org.evident.foundation.monitoring.rule.SeriesLabels;
import org.evident.foundation.monitoring.rule.UpRule;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form of a source of many series, new or changed. */
@Named
@ViewScoped
public class SeriesForm extends SourceFields {

  @Inject private SeriesSources sources;
  @Inject private Me me;

  private String name;
  private Feeds feeds;
  private String labels;
  private Double upFrom = UpRule.USUAL.from();
  private transient SeriesSource known;

  /** Reads before anything is shown; what was typed stays. */
  public void open() {
    boolean given = getNumber() != null && !getNumber().isBlank();
    known = given ? sources.one(getNumber()) : null;
    List<Feeds> kinds = sources.kinds();
    if (kinds.isEmpty()) {
      throw new RuleBroken("PTY-10");
    }
    if (fill(given ? known.pull() : null, null, me.zone())) {
      feeds = given ? known.feeds() : kinds.get(0);
      if (given) {
        name = known.name();
        labels = known.spread().line();
        upFrom = known.upFrom() == null ? upFrom : known.upFrom();
      }
    }
  }

  /** The source as it is, null for a new one. */
  public SeriesSource known() {
    if (known == null && getNumber() != null && !getNumber().isBlank()) {
      open();
    }
    return known;
  }

  /** The kinds of source the reader makes. */
  public List<Feeds> kinds() {
    return sources.kinds();
  }

  /** Writes what was typed. */
  public String save() {
    SeriesSource before = known();
    WriteSeriesSource command =
        new WriteSeriesSource(
            name,
            feeds,
            SeriesLabels.read(labels).names(),
            upFrom,
            written(before == null ? null : before.pull(), me.zone()));
    SeriesSource saved =
        before == null ? sources.declare(command) : sources.change(getNumber(), command);
    Notices.done("sources.saved");
    return "/foundation/monitoring/source.xhtml?faces-redirect=true&number=" + saved.number();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Feeds getFeeds() {
    return feeds;
  }

  public void setFeeds(Feeds feeds) {
    this.feeds = feeds;
  }

  public String getLabels() {
    return labels;
  }

  public void setLabels(String labels) {
    this.labels = labels;
  }

  public Double getUpFrom() {
    return upFrom;
  }

  public void setUpFrom(Double upFrom) {
    this.upFrom = upFrom;
  }
}
