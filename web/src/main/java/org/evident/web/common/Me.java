package org.evident.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.boundary.Registers;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.IncidentQueues;

/** Whoever is signed in, asked for once a request. */
@Named
@RequestScoped
public class Me {

  @Inject private Callers callers;

  private Caller caller;
  private ZoneId zone;

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
    return caller().roles().stream().anyMatch(role -> role != Role.USER);
  }

  /** Whether they are users, who follow what they reported. */
  public boolean follows() {
    return may(Role.USER);
  }

  /** Whether they answer reporters, with prepared texts among others. */
  public boolean answers() {
    return may(Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
  }

  /** Whether reviews are theirs to read. */
  public boolean reviews() {
    return may(
        Role.REPORT_AUTHOR,
        Role.SERVICE_LEVEL_MANAGER,
        Role.SERVICE_OWNER,
        Role.RELATIONSHIP_MANAGER,
        Role.CUSTOMER_REPRESENTATIVE,
        Role.SMS_OWNER,
        Role.PROCESS_OWNER,
        Role.AUDITOR);
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
    return staff()
        && may(
            Role.TOP_MANAGEMENT,
            Role.SMS_OWNER,
            Role.PROCESS_OWNER,
            Role.SERVICE_OWNER,
            Role.SERVICE_DESK,
            Role.RESOLVER,
            Role.INCIDENT_MANAGER,
            Role.MAJOR_INCIDENT_MANAGER,
            Role.SERVICE_LEVEL_MANAGER,
            Role.RELATIONSHIP_MANAGER,
            Role.REPORT_AUTHOR,
            Role.AUDITOR,
            Role.ADMINISTRATOR);
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
    return may(Role.AUDITOR, Role.SMS_OWNER, Role.ADMINISTRATOR);
  }

  /** Whether simple records are theirs to read. */
  public boolean records() {
    return enters(Registers.class);
  }

  private boolean enters(Class<?> door) {
    return caller().roles().stream().anyMatch(DoorRoles.of(door)::contains);
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
    return staff()
        && may(
            Role.SERVICE_OWNER,
            Role.SERVICE_LEVEL_MANAGER,
            Role.INCIDENT_MANAGER,
            Role.SERVICE_DESK,
            Role.RESOLVER,
            Role.AVAILABILITY_MANAGER,
            Role.SMS_OWNER,
            Role.AUDITOR,
            Role.ADMINISTRATOR);
  }

  /** Whether they may make a service known. */
  public boolean addsServices() {
    return may(Role.SERVICE_LEVEL_MANAGER, Role.ADMINISTRATOR);
  }

  /** Whether duties are theirs to read: those of the provider's people who are not mere users. */
  public boolean duties() {
    return staff()
        && caller().roles().stream()
            .anyMatch(role -> role != Role.USER && role != Role.CUSTOMER_REPRESENTATIVE);
  }

  /** Whether contracts with suppliers are theirs to read. */
  public boolean contracts() {
    return staff()
        && may(
            Role.SUPPLIER_MANAGER,
            Role.SERVICE_LEVEL_MANAGER,
            Role.RELATIONSHIP_MANAGER,
            Role.SERVICE_OWNER,
            Role.FINANCE_MANAGER,
            Role.SMS_OWNER,
            Role.TOP_MANAGEMENT,
            Role.AUDITOR,
            Role.ADMINISTRATOR);
  }

  /** Whether requirements of availability are theirs to read. */
  public boolean readsAvailabilityNeeds() {
    return may(
        Role.AVAILABILITY_MANAGER,
        Role.SERVICE_OWNER,
        Role.SERVICE_LEVEL_MANAGER,
        Role.CUSTOMER_REPRESENTATIVE,
        Role.SMS_OWNER,
        Role.AUDITOR,
        Role.ADMINISTRATOR);
  }

  /** Whether plans and tests of availability are theirs to read. */
  public boolean plansAvailability() {
    return staff() && readsAvailabilityNeeds();
  }

  /** Whether they bring in what a monitor saw of services. */
  public boolean bringsChecks() {
    return may(
        Role.AVAILABILITY_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER, Role.RESOLVER);
  }

  /** Whether metrics of capacity are theirs to read. */
  public boolean capacity() {
    return may(
        Role.CAPACITY_MANAGER,
        Role.SERVICE_OWNER,
        Role.AVAILABILITY_MANAGER,
        Role.DEMAND_MANAGER,
        Role.CHANGE_MANAGER,
        Role.SERVICE_LEVEL_MANAGER,
        Role.FINANCE_MANAGER,
        Role.SMS_OWNER,
        Role.TOP_MANAGEMENT,
        Role.AUDITOR,
        Role.ADMINISTRATOR);
  }

  /** Whether they hold one of the roles. */
  public boolean may(Role... roles) {
    return caller().hasAny(roles);
  }
}
