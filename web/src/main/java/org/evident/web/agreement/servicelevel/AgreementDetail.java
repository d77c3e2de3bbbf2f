package org.evident.web.agreement.servicelevel;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVE;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGER;
import static org.evident.kernel.Role.SERVICE_LEVEL_MANAGER;
import static org.evident.kernel.Role.SERVICE_OWNER;
import static org.evident.kernel.Role.SMS_OWNER;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementEnds;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.agreement.servicelevel.boundary.TerminateAgreement;
import org.evident.agreement.servicelevel.boundary.WithdrawNotice;
import org.evident.agreement.servicelevel.rule.AgreementState;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.TerminationNotice;
import org.evident.agreement.supplier.boundary.ContractReading;
import org.evident.agreement.supplier.boundary.ContractSupport;
import org.evident.foundation.party.boundary.Parties;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** One agreement with its versions, and the steps the reader may take. */
@Named
@ViewScoped
public class AgreementDetail implements Serializable {

  private static final String HERE =
      "/agreement/servicelevel/detail.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private Agreements agreements;
  @Inject private AgreementEnds ends;
  @Inject private Parties parties;
  @Inject private Services services;
  @Inject private ContractReading contracts;
  @Inject private Me me;

  private String number;
  private LocalDate givenOn;
  private String givenBy;
  private LocalDate endsOn;
  private String reason;
  private transient AgreementView agreement;
  private transient List<ContractSupport> supports;

  /** Reads the agreement asked for. */
  public void open() {
    agreement = agreements.agreement(number == null ? "" : number);
  }

  /** The agreement. */
  public AgreementView agreement() {
    if (agreement == null) {
      open();
    }
    return agreement;
  }

  /** The version that is worked on. */
  public AgreementView.Version newest() {
    return AgreementList.newest(agreement());
  }

  /** All versions, newest first. */
  public List<AgreementView.Version> versions() {
    List<AgreementView.Version> newestFirst = new ArrayList<>(agreement().versions());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** The targets of a version as a record meets them: answered first, then solved, the highest priority first. */
  public List<AgreementView.Target> targets(AgreementView.Version version) {
    return version.targets().stream()
        .sorted(
            Comparator.comparing((AgreementView.Target target) -> Metric.valueOf(target.metric()))
                .thenComparing(AgreementView.Target::priority))
        .toList();
  }

  /** The name of a goal or of a limit of work, which may be work that only the agreement names. */
  public String goal(String figure) {
    return GoalText.of(figure, FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** At which shares of a limit people are warned. */
  public String warnings(List<Integer> percents) {
    return TypedNumber.percents(percents) + " %";
  }

  /** What contracts with suppliers promise for a version, if the reader may know. */
  public List<ContractSupport> supports(int version) {
    if (supports == null) {
      supports = me.contracts() ? contracts.supports(agreement().number()) : List.of();
    }
    return supports.stream().filter(support -> support.version() == version).toList();
  }

  /** The customer's name. */
  public String customer() {
    return parties.customer(agreement().customer()).name();
  }

  /** The services covered, by name. */
  public List<String> services() {
    return services.list().stream()
        .filter(s -> agreement().services().contains(s.number()))
        .map(ServiceView::name)
        .toList();
  }

  /** The steps of the reader's roles; a step not possible now says why. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (me.may(SERVICE_LEVEL_MANAGER)) {
      steps.add(new Step("offer", "DRAFT".equals(newest().state()) ? null : "agreement.not.draft"));
    }
    if (me.may(SERVICE_OWNER, RELATIONSHIP_MANAGER, SMS_OWNER)) {
      boolean author = me.caller().login().equals(newest().author());
      String why = whyUnsigned(newest().signedForProvider());
      steps.add(new Step("provider", why == null && author ? "agreement.not.author" : why));
    }
    if (me.may(CUSTOMER_REPRESENTATIVE)) {
      steps.add(new Step("customer", whyUnsigned(newest().signedForCustomer())));
    }
    return steps;
  }

  /** Whether a version in this state can be written anew. */
  public boolean open(String state) {
    return AgreementState.valueOf(state).isOpen();
  }

  /** Takes a step and shows the agreement again. */
  public String take(String step) {
    switch (step) {
      case "offer" -> agreements.negotiate(number);
      case "provider" -> agreements.signForProvider(number);
      default -> agreements.signForCustomer(number);
    }
    Notices.done("agreement.done." + step);
    return HERE;
  }

  /** Whether the reader may give notice of the version in force. */
  public boolean ends() {
    return me.may(SERVICE_LEVEL_MANAGER)
        && agreement().versions().stream()
            .anyMatch(v -> "ACTIVE".equals(v.state()) && v.notice() == null);
  }

  /** Gives notice and shows the agreement again. */
  public String terminate() {
    ends.terminate(
        number,
        new TerminateAgreement(givenOn, TerminationNotice.Side.valueOf(givenBy), endsOn, reason));
    Notices.done("agreement.done.notice");
    return HERE;
  }

  /** Whether the reader may take back the notice of the version in force. */
  public boolean noticed() {
    return me.may(SERVICE_LEVEL_MANAGER)
        && agreement().versions().stream()
            .anyMatch(v -> "ACTIVE".equals(v.state()) && v.notice() != null);
  }

  /** Takes the notice back and shows the agreement again. */
  public String withdraw() {
    ends.withdraw(number, new WithdrawNotice(reason));
    Notices.done("agreement.done.withdrawn");
    return HERE;
  }

  private String whyUnsigned(String signature) {
    if (signature != null) {
      return "agreement.not.again";
    }
    return "IN_NEGOTIATION".equals(newest().state()) ? null : "agreement.not.offered";
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getGivenOn() {
    return givenOn;
  }

  public void setGivenOn(LocalDate givenOn) {
    this.givenOn = givenOn;
  }

  public String getGivenBy() {
    return givenBy;
  }

  public void setGivenBy(String givenBy) {
    this.givenBy = givenBy;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** A step by name, with the key of the reason why it cannot be taken now, or null. */
  public record Step(String name, String whyNot) {}
}
