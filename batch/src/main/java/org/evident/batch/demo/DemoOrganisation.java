package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.boundary.DemoAgreements;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.evaluation.sample.rule.SampleDays;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.party.boundary.DemoPeople;
import org.evident.foundation.party.boundary.DemoProfile;
import org.evident.foundation.party.boundary.DemoStandIn;
import org.evident.foundation.servicetime.boundary.DemoCalendars;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.AddService;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.portfolio.catalogue.rule.DemoService;
import org.evident.resolution.incident.boundary.DemoNotes;
import org.evident.resolution.incident.boundary.DemoReporters;
import org.evident.resolution.incident.boundary.ImportRunView;
import org.evident.resolution.incident.boundary.IncidentImports;
import org.evident.resolution.incident.boundary.RequestImport;
import org.evident.resolution.sample.rule.LineStream;
import org.evident.resolution.sample.rule.SampleLog;

/** Gives the demo people services, agreements and a past; what is there already stays as it is. */
@Stateless
@PermitAll
@RunAs(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoOrganisation {

  private static final String PROFILE = "evident-incident-log";
  private static final int MONTHS = 14;
  private static final String WATCHED = "Remote Access";

  /** The steps {@link #live} counts: the imports, and each month. */
  public static final int STEPS = 1 + MONTHS;

  private static final List<Integer> INCIDENTS_A_MONTH = List.of(320, 230, 150);

  @Inject private DemoPeople people;
  @Inject private DemoCalendars calendars;
  @Inject private Services services;
  @Inject private DemoAgreements agreements;
  @Inject private IncidentImports imports;
  @Inject private JobOrders orders;
  @Inject private DemoContracts contracts;
  @Inject private DemoDuties duties;
  @Inject private DemoCapacity capacity;
  @Inject private DemoDemand demand;
  @Inject private DemoPlan planning;
  @Inject private DemoStaffing staffing;
  @Inject private DemoCapacityReview reviewing;
  @Inject private DemoFinance finance;
  @Inject private DemoOwner owner;
  @Inject private DemoAvailability availability;
  @Inject private DemoCustomer speaker;
  @Inject private DemoPublishing publishing;
  @Inject private DemoCategories words;
  @Inject private DemoNotes notes;
  @Inject private DemoReporters reporters;
  @Inject private DemoResolver resolver;
  @Inject private Clock clock;

  /**
   * Makes whatever is missing; each part is a transaction of its own, so that a start cut short goes on
   * at the next one.
   *
   * @throws IOException if a log cannot be stored
   */
  public void make() throws IOException {
    List<String> customers = DemoProfile.isOn() ? people.customers() : List.of();
    if (customers.isEmpty()) {
      return;
    }
    calendars.make();
    addServices();
    for (int i = 0; i < customers.size(); i++) {
      agreements.make(customers.get(i), "customer" + (i + 1), INCIDENTS_A_MONTH.get(i));
    }
    words.make();
    contracts.make();
    duties.make(customers);
    List<String> needs = new ArrayList<>();
    DemoStandIn.as("capacity", () -> needs.addAll(capacity.make(calendars.officeHours().zone())));
    DemoStandIn.as("owner", () -> needs.forEach(owner::agree));
    plan();
    require(customers);
    foretell(customers);
    importLogs(customers);
  }

  /** Foretells demand, and plans capacity for it. */
  private void plan() {
    List<String> forecasts = new ArrayList<>();
    DemoStandIn.as("demand", () -> forecasts.addAll(demand.make()));
    DemoStandIn.as("owner", () -> forecasts.forEach(owner::approveDemand));
    List<String> plans = new ArrayList<>();
    DemoStandIn.as("capacity", () -> planning.make().ifPresent(plans::add));
    DemoStandIn.as("capacity", staffing::make);
    DemoStandIn.as("capacity", reviewing::make);
    DemoStandIn.as("owner", () -> plans.forEach(owner::approvePlan));
    DemoStandIn.as("finance", () -> plans.forEach(finance::approve));
  }

  /** What single customers are going to use, which their reviews tell; last, so that all else stays as it was without. */
  private void foretell(List<String> customers) {
    List<String> forecasts = new ArrayList<>();
    DemoStandIn.as("demand", () -> forecasts.addAll(demand.ofCustomers(customers)));
    DemoStandIn.as("owner", () -> forecasts.forEach(owner::approveDemand));
  }

  /** The customers agree to how available vital services are to be; the last one has yet to. */
  private void require(List<String> customers) {
    List<NeedView> drafts = new ArrayList<>();
    DemoStandIn.as("owner", () -> drafts.addAll(owner.require()));
    DemoStandIn.as("outages", () -> drafts.forEach(need -> availability.agree(need.number())));
    for (int i = 0; i < customers.size() - 1; i++) {
      String customer = customers.get(i);
      DemoStandIn.as(
          "customer" + (i + 1),
          () ->
              drafts.stream()
                  .filter(need -> customer.equals(need.customer()))
                  .forEach(need -> speaker.agree(need.number())));
    }
    List<String> plans = new ArrayList<>();
    DemoStandIn.as("outages", () -> availability.plan().ifPresent(plans::add));
    DemoStandIn.as("owner", () -> plans.forEach(owner::approveAvailability));
  }

  private void addServices() {
    Set<String> known = services.list().stream().map(ServiceView::name).collect(Collectors.toSet());
    for (DemoService service : DemoService.all()) {
      if (!known.contains(service.name())) {
        services.add(
            new AddService(service.name(), "owner", service.team(), service.criticality(), null));
      }
    }
  }

  private void importLogs(List<String> customers) throws IOException {
    Set<String> imported =
        imports.list().stream().map(ImportRunView::customer).collect(Collectors.toSet());
    ServiceCalendar hours = calendars.officeHours();
    LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
    for (int i = 0; i < customers.size(); i++) {
      if (!imported.contains(customers.get(i))) {
        SampleLog log = new SampleLog(SampleLog.SEED, i, today, hours);
        imports.request(
            new RequestImport(PROFILE, customers.get(i), hours.zone().getId(), null, null, false),
            new LineStream(log.lines()));
      }
    }
  }

  /**
   * Lives through one more month, oldest first, so that each finds the months before it: its reviews
   * are measured and, but for the last month, published.
   *
   * @return how many of {@link #STEPS} are done
   */
  public int live() {
    if (!imported()) {
      return 0;
    }
    YearMonth now = YearMonth.now(clock);
    int done = 1;
    for (YearMonth month = now.minusMonths(MONTHS);
        month.isBefore(now);
        month = month.plusMonths(1)) {
      JobOrder order = orders.find(Reviews.JOB, month.toString()).orElse(null);
      if (order == null || isTooEarly(order, month, now)) {
        prepare(month, now);
        orders.place(Reviews.JOB, month.toString());
        return done;
      }
      if (order.state() == JobOrder.State.WAITING || order.state() == JobOrder.State.RUNNING) {
        return done;
      }
      done++;
    }
    return done;
  }

  /** The timer may have measured the last month before those it is compared with. */
  private boolean isTooEarly(JobOrder order, YearMonth month, YearMonth now) {
    return month.equals(now.minusMonths(1))
        && order.state() == JobOrder.State.COMPLETED
        && publishing.isUntouched(month.minusMonths(1));
  }

  /** What must be there before a month is measured: the records of all processes, and the month before published. */
  private void prepare(YearMonth month, YearMonth now) {
    if (month.equals(now.minusMonths(MONTHS))) {
      reporters.name();
      notes.write();
      DemoStandIn.as("resolver", resolver::call);
      publishing.declare();
      ServiceCalendar hours = calendars.officeHours();
      LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
      publishing.keep(new SampleDays(SampleLog.SEED, today, hours));
      watch();
    } else {
      publishing.publish(month.minusMonths(1));
    }
  }

  /** A monitor looks at a service of all customers, and finds it down for a while. */
  private void watch() {
    services.list().stream()
        .filter(service -> WATCHED.equals(service.name()))
        .map(ServiceView::number)
        .forEach(
            service ->
                DemoStandIn.as(
                    "outages",
                    () -> {
                      availability.watch(service);
                      availability.declare(service);
                    }));
  }

  private boolean imported() {
    return imports.list().stream()
        .allMatch(run -> JobOrder.State.COMPLETED.name().equals(run.state()));
  }
}
