package org.evident.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.evident.agreement.supplier.boundary.ContractReading;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.CheckSources;
import org.evident.assurance.availability.boundary.MonitorFiles;
import org.evident.assurance.availability.boundary.ServiceHealth;
import org.evident.evaluation.servicereview.boundary.ReviewReading;
import org.evident.foundation.action.boundary.Actions;
import org.evident.foundation.communication.boundary.CommunicationLog;
import org.evident.foundation.history.boundary.HistoryReading;
import org.evident.foundation.monitoring.boundary.SeriesSources;
import org.evident.foundation.parameter.boundary.ParameterBook;
import org.evident.foundation.party.boundary.CustomerProfiles;
import org.evident.foundation.party.boundary.Organisations;
import org.evident.foundation.party.boundary.RoleCards;
import org.evident.foundation.party.boundary.UserGroups;
import org.evident.foundation.register.boundary.Registers;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.answer.boundary.CannedAnswers;
import org.evident.resolution.incident.boundary.BreachCauses;
import org.evident.resolution.incident.boundary.CriteriaBook;
import org.evident.resolution.incident.boundary.IncidentImports;
import org.evident.resolution.incident.boundary.IncidentQueues;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.demand.boundary.WorkloadFiles;

/** What is for whoever is signed in to read and to do: what the doors say whom they let in. */
@Named
@RequestScoped
public class Me extends Somebody {

  /** Whether they may report an incident. */
  public boolean reports() {
    return enters(Incidents.class, "report");
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

  /** Whether they see what was told to whom (COM-4). */
  public boolean hears() {
    return staff() && enters(CommunicationLog.class);
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
    return staff() && enters(BreachCauses.class, "unexplained");
  }

  /** Whether what is withheld from others is theirs to read (INC-6). */
  public boolean secures() {
    return may(Role.SECURITY_MANAGER);
  }

  /** Whether imports are theirs to order. */
  public boolean imports() {
    return enters(IncidentImports.class);
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

  /** Whether they begin and end actions of their own. */
  public boolean doesActions() {
    return staff() && enters(Actions.class, "start");
  }

  /** Whether they find actions of others done. */
  public boolean verifiesActions() {
    return staff() && enters(Actions.class, "verify");
  }

  /** Whether they look after the system itself. */
  public boolean administers() {
    return may(Role.ADMINISTRATOR);
  }

  /** Whether they say what roles are for. */
  public boolean describesRoles() {
    return enters(RoleCards.class, "write");
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

  /** Whether they may make a customer known. */
  public boolean addsCustomers() {
    return enters(CustomerProfiles.class, "change");
  }

  /** Whether what is known of customers and their users is theirs to read. */
  public boolean readsCircles() {
    return enters(UserGroups.class);
  }

  /** Whether organisations are theirs to read. */
  public boolean readsOrganisations() {
    return enters(Organisations.class);
  }

  /** Whether they may make an organisation known. */
  public boolean writesOrganisations() {
    return enters(Organisations.class, "add");
  }

  /** Whether they see how available services are. */
  public boolean seesHealth() {
    return staff() && enters(ServiceHealth.class);
  }

  /** Whether they may make a service known. */
  public boolean addsServices() {
    return enters(Services.class, "add");
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
}
