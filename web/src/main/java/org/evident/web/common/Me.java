package org.evident.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.agreement.supplier.boundary.ContractReading;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.CheckSources;
import org.evident.assurance.availability.boundary.MonitorFiles;
import org.evident.assurance.availability.boundary.ServiceHealth;
import org.evident.evaluation.servicereview.boundary.ReviewReading;
import org.evident.foundation.history.boundary.HistoryReading;
import org.evident.foundation.monitoring.boundary.SeriesSources;
import org.evident.foundation.parameter.boundary.ParameterBook;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.boundary.Registers;
import org.evident.kernel.Role;
import org.evident.resolution.answer.boundary.CannedAnswers;
import org.evident.resolution.incident.boundary.CriteriaBook;
import org.evident.resolution.incident.boundary.IncidentQueues;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.demand.boundary.WorkloadFiles;

/** Whoever is signed in, asked for once a request. */
@Named
@RequestScoped
public class Me {

  @Inject private Callers callers;
  @Inject private HttpServletRequest request;

  private Caller caller;
  private ZoneId zone;
  private Set<Role> roles;

  /** The caller with roles in force. */
  public Caller caller() {
    if (caller == null) {
      caller = callers.current();
    }
    return caller;
  }

  /** Whether somebody is signed in. */
  public boolean known() {
    return caller().id() != null;
  }

  /** How people call them. */
  public String name() {
    return caller().name();
  }

  /** Whether they work for the provider, and are bound to no customer. */
  public boolean staff() {
    return known() && caller().customerId() == null;
  }

  /** The zone they read times in. */
  public ZoneId zone() {
    if (zone == null) {
      zone = callers.zone();
    }
    return zone;
  }

  /** Whether they belong to a customer, and see what a customer sees. */
  public boolean outside() {
    return caller().customerId() != null;
  }

  /** Whether they may report an incident. */
  public boolean reports() {
    return may(
        Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER, Role.CUSTOMER_REPRESENTATIVE);
  }

  /** Whether they are no more than users, whom the pages of records are not for. */
  public boolean onlyFollows() {
    return follows() && !actsBeyond();
  }

  private boolean actsBeyond() {
    return roles().stream().anyMatch(role -> role != Role.USER);
  }

  /** Whether they are users, who follow what they reported. */
  public boolean follows() {
    return may(Role.USER);
  }

  /** Whether they answer reporters, with prepared texts among others. */
  public boolean answers() {
    return enters(CannedAnswers.class);
  }

  /** Whether reviews are theirs to read. */
  public boolean reviews() {
    return enters(ReviewReading.class);
  }

  /** Whether incidents are theirs to read; what mere users reported has a list of its own. */
  public boolean seesIncidents() {
    return enters(IncidentQueues.class);
  }

  /** Whether steps of reviews are theirs to take. */
  public boolean writesReviews() {
    return staff()
        && may(Role.REPORT_AUTHOR, Role.SERVICE_LEVEL_MANAGER, Role.RELATIONSHIP_MANAGER);
  }

  /** Whether they see what the organisation has chosen for its processes (PAR-3). */
  public boolean seesParameters() {
    return staff() && enters(ParameterBook.class);
  }

  /** Whether they see why clocks breached. */
  public boolean seesCauses() {
    return staff()
        && may(
            Role.RESOLVER,
            Role.INCIDENT_MANAGER,
            Role.SERVICE_OWNER,
            Role.SERVICE_LEVEL_MANAGER,
            Role.REPORT_AUTHOR,
            Role.AUDITOR);
  }

  /** Whether what is withheld from others is theirs to read (INC-6). */
  public boolean secures() {
    return may(Role.SECURITY_MANAGER);
  }

  /** Whether imports are theirs to order. */
  public boolean imports() {
    return may(Role.INCIDENT_MANAGER, Role.ADMINISTRATOR);
  }

  /** Whether they follow up what others promised. */
  public boolean followsUp() {
    return may(
        Role.REPORT_AUTHOR,
        Role.SERVICE_LEVEL_MANAGER,
        Role.SERVICE_OWNER,
        Role.RELATIONSHIP_MANAGER,
        Role.SMS_OWNER,
        Role.AUDITOR);
  }

  /** Whether they look after the system itself. */
  public boolean administers() {
    return may(Role.ADMINISTRATOR);
  }

  /** Whether the history is theirs to read. */
  public boolean audits() {
    return enters(HistoryReading.class);
  }

  /** Whether simple records are theirs to read. */
  public boolean records() {
    return enters(Registers.class);
  }

  /** Whether it is theirs to read when an incident is a major one. */
  public boolean seesCriteria() {
    return enters(CriteriaBook.class);
  }

  private boolean enters(Class<?> door) {
    return roles().stream().anyMatch(DoorRoles.of(door)::contains);
  }

  /** Whether they may make a customer known. */
  public boolean addsCustomers() {
    return may(Role.RELATIONSHIP_MANAGER, Role.ADMINISTRATOR);
  }

  /** Whether what is known of customers and their users is theirs to read. */
  public boolean readsCircles() {
    return may(
        Role.ADMINISTRATOR,
        Role.RELATIONSHIP_MANAGER,
        Role.SERVICE_LEVEL_MANAGER,
        Role.SERVICE_DESK,
        Role.SMS_OWNER,
        Role.AUDITOR,
        Role.CUSTOMER_REPRESENTATIVE);
  }

  /** Whether organisations are theirs to read. */
  public boolean readsOrganisations() {
    return may(
        Role.ADMINISTRATOR,
        Role.RELATIONSHIP_MANAGER,
        Role.SERVICE_LEVEL_MANAGER,
        Role.SUPPLIER_MANAGER,
        Role.SMS_OWNER,
        Role.AUDITOR);
  }

  /** Whether they may make an organisation known. */
  public boolean writesOrganisations() {
    return may(Role.RELATIONSHIP_MANAGER, Role.SUPPLIER_MANAGER, Role.ADMINISTRATOR);
  }

  /** Whether they see how available services are. */
  public boolean seesHealth() {
    return staff() && enters(ServiceHealth.class);
  }

  /** Whether they may make a service known. */
  public boolean addsServices() {
    return may(Role.SERVICE_LEVEL_MANAGER, Role.ADMINISTRATOR);
  }

  /** Whether duties are theirs to read: those of the provider's people who are not mere users. */
  public boolean duties() {
    return staff()
        && roles().stream()
            .anyMatch(role -> role != Role.USER && role != Role.CUSTOMER_REPRESENTATIVE);
  }

  /** Whether contracts with suppliers are theirs to read. */
  public boolean contracts() {
    return staff() && enters(ContractReading.class);
  }

  /** Whether requirements of availability are theirs to read. */
  public boolean readsAvailabilityNeeds() {
    return enters(AvailabilityRequirements.class);
  }

  /** Whether plans and tests of availability are theirs to read. */
  public boolean plansAvailability() {
    return staff() && readsAvailabilityNeeds();
  }

  /** Whether they bring in what a monitor saw of services. */
  public boolean bringsChecks() {
    return enters(MonitorFiles.class);
  }

  /** Whether they bring in how much services were used. */
  public boolean bringsCounts() {
    return enters(WorkloadFiles.class);
  }

  /** Whether they say where checks of services are pulled from. */
  public boolean pullsChecks() {
    return enters(CheckSources.class);
  }

  /** Whether they say what many series of a monitoring server are of. */
  public boolean pullsSeries() {
    return enters(SeriesSources.class);
  }

  /** Whether metrics of capacity are theirs to read. */
  public boolean capacity() {
    return enters(CapacityReading.class);
  }

  /** Whether they hold one of the roles. */
  public boolean may(Role... roles) {
    return Stream.of(roles).anyMatch(roles()::contains);
  }

  /** What they hold and have signed in with: a role taken over since opens doors from the next sign-in on. */
  private Set<Role> roles() {
    if (roles == null) {
      roles =
          caller().roles().stream()
              .filter(role -> request.isUserInRole(role.name()))
              .collect(Collectors.toUnmodifiableSet());
    }
    return roles;
  }
}
