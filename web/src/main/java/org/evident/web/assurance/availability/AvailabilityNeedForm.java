package org.evident.web.assurance.availability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.CarrierView;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.assurance.availability.boundary.WriteNeed;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form of an availability requirement, new or a draft written anew. */
@Named
@ViewScoped
public class AvailabilityNeedForm implements Serializable {

  @Inject private AvailabilityRequirements requirements;
  @Inject private Services services;
  @Inject private Me me;

  private String number;
  private long version;
  private String service;
  private String agreement;
  private String statement;
  private String vitalFunctions;
  private String businessNeed;
  private String risk;
  private boolean noRisk;

  /** Reads what is to be changed. */
  public void open() {
    if (!me.may(Role.AVAILABILITY_MANAGER, Role.SERVICE_OWNER)) {
      throw new RuleBroken("ACC-1");
    }
    if (number != null && !number.isBlank() && version == 0) {
      NeedView known = requirements.requirement(number);
      version = known.version();
      service = known.service();
      agreement = known.agreement();
      statement = known.statement();
      vitalFunctions = known.vitalFunctions();
      businessNeed = known.businessNeed();
      risk = known.risk();
      noRisk = known.risk() == null;
    }
  }

  /** Whether something is changed and nothing added. */
  public boolean changing() {
    return version > 0;
  }

  /** The services there are. */
  public List<ServiceView> services() {
    return services.list();
  }

  /** The agreements to choose from. */
  public List<CarrierView> carriers() {
    return requirements.carriers();
  }

  /** Writes what was typed. */
  public String save() {
    WriteNeed command =
        new WriteNeed(
            service, agreement, statement, vitalFunctions, businessNeed, risk, noRisk, version);
    String saved =
        (changing() ? requirements.change(number, version, command) : requirements.draft(command))
            .number();
    Notices.done("avneed.saved");
    return "/assurance/availability/requirement.xhtml?faces-redirect=true&number=" + saved;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public String getAgreement() {
    return agreement;
  }

  public void setAgreement(String agreement) {
    this.agreement = agreement;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  public String getVitalFunctions() {
    return vitalFunctions;
  }

  public void setVitalFunctions(String vitalFunctions) {
    this.vitalFunctions = vitalFunctions;
  }

  public String getBusinessNeed() {
    return businessNeed;
  }

  public void setBusinessNeed(String businessNeed) {
    this.businessNeed = businessNeed;
  }

  public String getRisk() {
    return risk;
  }

  public void setRisk(String risk) {
    this.risk = risk;
  }

  public boolean isNoRisk() {
    return noRisk;
  }

  public void setNoRisk(boolean noRisk) {
    this.noRisk = noRisk;
  }
}
