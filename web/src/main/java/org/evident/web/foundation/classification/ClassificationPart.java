package org.evident.web.foundation.classification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.classification.boundary.Classifications;
import org.evident.foundation.classification.boundary.Readings;
import org.evident.foundation.classification.rule.Classification;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** How confidential the record on a page is, and the form that changes it. */
@Named
@RequestScoped
public class ClassificationPart {

  @Inject private Classifications classifications;
  @Inject private Readings readings;
  @Inject private Me me;

  private Classification known;
  private Classification wish;
  private String reason;

  /** How confidential the record is that the reader has before them, asked for once. */
  public Classification level(RecordKind kind, String number) {
    if (known == null) {
      known = readings.level(new RecordRef(kind, number));
      wish = wish == null ? known : wish;
    }
    return known;
  }

  /** Whether the reader may classify records. */
  public boolean classifies() {
    return me.staff()
        && me.may(
            Role.SMS_OWNER,
            Role.SECURITY_MANAGER,
            Role.INCIDENT_MANAGER,
            Role.SERVICE_LEVEL_MANAGER);
  }

  /** How confidential a record can be. */
  public Classification[] levels() {
    return Classification.values();
  }

  /** Classifies the record. */
  public String set(String number) {
    classifications.set(number, wish, reason);
    Notices.done("level.told");
    return FacesContext.getCurrentInstance().getViewRoot().getViewId()
        + "?faces-redirect=true&includeViewParams=true";
  }

  public Classification getWish() {
    return wish;
  }

  public void setWish(Classification wish) {
    this.wish = wish;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
