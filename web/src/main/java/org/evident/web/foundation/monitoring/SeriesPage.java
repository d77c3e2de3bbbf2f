package org.evident.web.foundation.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.foundation.monitoring.boundary.SeriesDecisions;
import org.evident.foundation.monitoring.boundary.SeriesSource;
import org.evident.foundation.monitoring.boundary.SeriesSources;
import org.evident.foundation.monitoring.boundary.SeriesView;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Notices;

/** One source of many series: each of them with what it is of and how it goes, and a place to say that of one. */
@Named
@ViewScoped
public class SeriesPage implements Serializable {

  @Inject private SeriesSources sources;
  @Inject private SeriesDecisions decisions;

  private String number;
  private String chosen;
  private String subject;
  private String reason;
  private Long version;
  private transient SeriesSource source;
  private transient List<SeriesView> series;
  private transient SeriesView one;

  /** Reads before anything is shown; what was typed stays. */
  public void open() {
    source = sources.one(number == null ? "" : number);
    series = sources.series(source.number());
    one = null;
    if (chosen != null && !chosen.isEmpty()) {
      one =
          series.stream()
              .filter(row -> String.valueOf(row.id()).equals(chosen))
              .findFirst()
              .orElseThrow(() -> RuleBroken.at("series", "REC-1", chosen));
      if (version == null) {
        version = one.version();
        subject = one.subject() == null ? decisions.proposal(number, one.id()) : one.subject();
      }
    }
  }

  /** The source. */
  public SeriesSource source() {
    if (source == null) {
      open();
    }
    return source;
  }

  /** Its series: first those nobody has assigned, last those that are ignored. */
  public List<SeriesView> series() {
    source();
    return series;
  }

  /** The series that was chosen, null for none. */
  public SeriesView one() {
    source();
    return one;
  }

  /** Whether it is still asked or may be. */
  public boolean stands() {
    return source().withdrawnAt() == null;
  }

  /** The page of what a series is of. */
  public String subjectPage() {
    return switch (source().feeds()) {
      case METRIC -> "/supply/capacity/metric";
      case SERVICE -> "/assurance/availability/service";
    };
  }

  /** Says what the chosen series is of. */
  public String assign() {
    decisions.assign(number, one().id(), subject, version);
    Notices.done("series.assigned");
    return here();
  }

  /** Says that the chosen series is not wanted. */
  public String ignore() {
    decisions.ignore(number, one().id(), reason, version);
    Notices.done("series.ignored");
    return here();
  }

  /** Lets the chosen series wait for an assignment again. */
  public String release() {
    decisions.release(number, one().id(), reason, version);
    Notices.done("series.released");
    return here();
  }

  /** Asks the source now. */
  public String pull() {
    sources.pull(number);
    Notices.done("sources.ordered");
    return here();
  }

  /** Asks the source no more. */
  public String withdraw() {
    sources.withdraw(number, reason);
    Notices.done("series.withdrawn.done");
    return here();
  }

  private String here() {
    return "/foundation/monitoring/source.xhtml?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
