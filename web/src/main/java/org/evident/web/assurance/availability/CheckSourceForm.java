package org.evident.web.assurance.availability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.assurance.availability.boundary.CheckSourceView;
import org.evident.assurance.availability.boundary.CheckSources;
import org.evident.assurance.availability.boundary.WriteCheckSource;
import org.evident.foundation.monitoring.boundary.PullSource;
import org.evident.foundation.monitoring.rule.UpRule;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.foundation.monitoring.SourceFields;

/** Where the checks of one service come from: to be read, said and asked. */
@Named
@ViewScoped
public class CheckSourceForm extends SourceFields {

  @Inject private CheckSources sources;
  @Inject private Me me;

  private Double upFrom;
  private transient String name;
  private transient CheckSourceView known;

  /** Reads before anything is shown; what was typed stays. */
  public void open() {
    String asked = getNumber() == null ? "" : getNumber();
    name = sources.name(asked);
    known = sources.find(asked).orElse(null);
    if (fill(known == null ? null : known.pull(), null, me.zone())) {
      upFrom = (known == null ? UpRule.USUAL : known.up()).from();
    }
  }

  /** What the service is called. */
  public String name() {
    if (name == null) {
      open();
    }
    return name;
  }

  /** Its source, null as long as it has none. */
  public PullSource known() {
    name();
    return known == null ? null : known.pull();
  }

  /** The number of the source of many series that gives its values, empty where none does. */
  public String fedBy() {
    return sources.fedBy(getNumber());
  }

  /** Writes what was typed. */
  public String save() {
    sources.declare(getNumber(), new WriteCheckSource(written(known(), me.zone()), upFrom));
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
    Notices.done("checksources.withdrawn");
    return "/assurance/availability/sources.xhtml?faces-redirect=true";
  }

  private String here() {
    return "/assurance/availability/source.xhtml?faces-redirect=true&number=" + getNumber();
  }

  public Double getUpFrom() {
    return upFrom;
  }

  public void setUpFrom(Double upFrom) {
    this.upFrom = upFrom;
  }
}
