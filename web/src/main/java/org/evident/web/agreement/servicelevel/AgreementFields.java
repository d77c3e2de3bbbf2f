package org.evident.web.agreement.servicelevel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.agreement.servicelevel.rule.AgreementForm;

/** What is typed of an agreement, beside its numbers. */
public class AgreementFields implements Serializable {

  private final TypedTerms terms = new TypedTerms();
  private final TypedTargets targets = new TypedTargets();
  private final TypedSupports supports = new TypedSupports();
  private final TypedMeasuring measuring = new TypedMeasuring();
  private String name;
  private String customer;
  private AgreementForm form = AgreementForm.SLA;
  private List<String> services = new ArrayList<>();
  private LocalDate validFrom;
  private LocalDate validTo;
  private Integer noticePeriodDays = 0;
  private String requirement;
  private String exceptions;
  private boolean noExceptions;
  private boolean migrateRunning;
  private String fee;
  private String calendar;

  /** Begins with the terms of a version. */
  void read(AgreementView agreement, AgreementView.Version version) {
    name = agreement.name();
    customer = agreement.customer();
    form = AgreementForm.valueOf(agreement.form());
    services = new ArrayList<>(agreement.services());
    validFrom = version.validFrom();
    validTo = version.validTo();
    noticePeriodDays = version.noticePeriodDays();
    requirement = version.requirement();
    exceptions = version.exceptions();
    noExceptions = exceptions == null || exceptions.isBlank();
    migrateRunning = version.migrateRunning();
    fee = TypedNumber.words(version.monthlyFee());
    measuring.read(version.measuring());
    terms.read(version);
    targets.read(version);
    supports.read(version.supports());
  }

  /**
   * The written form, as the door takes it.
   *
   * @param carried the version whose terms go on that the form has no place for, or null
   */
  DraftAgreement draft(AgreementView.Version carried) {
    return new DraftAgreement(
        name,
        customer,
        services,
        validFrom,
        validTo,
        requirement,
        noExceptions ? null : exceptions,
        noExceptions,
        migrateRunning,
        terms.targets(calendar),
        terms.goals(calendar),
        terms.workloads(),
        TypedNumber.number(fee),
        terms.credits(),
        measuring.written(carried),
        measuring.cost(carried),
        form,
        supports.written(calendar),
        targets.getServices().written(calendar),
        noticePeriodDays,
        targets.getModels().written(calendar),
        terms.duties(),
        targets.getOthers().written());
  }

  /** Targets, goals, limits of work and credits. */
  public TypedTerms getTerms() {
    return terms;
  }

  /** What is promised for single services and models, and beside times and availability. */
  public TypedTargets getTargets() {
    return targets;
  }

  /** What suppliers promise for the targets. */
  public TypedSupports getSupports() {
    return supports;
  }

  /** How availability and cost are measured. */
  public TypedMeasuring getMeasuring() {
    return measuring;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public AgreementForm getForm() {
    return form;
  }

  public void setForm(AgreementForm form) {
    this.form = form;
  }

  public List<String> getServices() {
    return services;
  }

  public void setServices(List<String> services) {
    this.services = services;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public LocalDate getValidTo() {
    return validTo;
  }

  public void setValidTo(LocalDate validTo) {
    this.validTo = validTo;
  }

  public Integer getNoticePeriodDays() {
    return noticePeriodDays;
  }

  public void setNoticePeriodDays(Integer noticePeriodDays) {
    this.noticePeriodDays = noticePeriodDays;
  }

  public String getRequirement() {
    return requirement;
  }

  public void setRequirement(String requirement) {
    this.requirement = requirement;
  }

  public String getExceptions() {
    return exceptions;
  }

  public void setExceptions(String exceptions) {
    this.exceptions = exceptions;
  }

  public boolean isNoExceptions() {
    return noExceptions;
  }

  public void setNoExceptions(boolean noExceptions) {
    this.noExceptions = noExceptions;
  }

  public boolean isMigrateRunning() {
    return migrateRunning;
  }

  public void setMigrateRunning(boolean migrateRunning) {
    this.migrateRunning = migrateRunning;
  }

  public String getFee() {
    return fee;
  }

  public void setFee(String fee) {
    this.fee = fee;
  }

  public String getCalendar() {
    return calendar;
  }

  public void setCalendar(String calendar) {
    this.calendar = calendar;
  }
}
