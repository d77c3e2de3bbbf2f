package org.evident.web.foundation.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.register.boundary.Registers;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.search.boundary.SearchHit;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.web.common.Me;

/** Where records have their pages, and how people call their kinds. */
@Named
@RequestScoped
public class RecordPlaces {

  private static final String RECORDS = "/foundation/register/records";

  @Inject private Registers registers;
  @Inject private Me me;

  private List<Form> forms;

  /** The page of a kind of record, or null where it has none, or none for the reader. */
  public String outcome(RecordKind kind) {
    String page = opens(kind) ? page(kind) : null;
    // The page of simple records opens none of a kind that has no form there.
    return RECORDS.equals(page) && path(kind) == null ? null : page;
  }

  private boolean opens(RecordKind kind) {
    return switch (kind) {
      case INCIDENT -> me.seesIncidents();
      case REVIEW -> me.reviews();
      case CONTRACT -> me.contracts();
      case CAPACITY_METRIC,
          CAPACITY_EVENT,
          CAPACITY_SCENARIO,
          CAPACITY_REQUIREMENT,
          CAPACITY_PLAN,
          STAFF_PLAN,
          DEMAND_FORECAST ->
          me.capacity();
      case SERIES_SOURCE -> me.pullsSeries();
      case AVAILABILITY_NEED -> me.readsAvailabilityNeeds();
      case AVAILABILITY_PLAN -> me.plansAvailability();
      case ORGANISATION -> me.readsOrganisations();
      case USER_GROUP -> me.readsCircles();
      case CATEGORY -> me.imports();
      case DUTY -> me.duties();
      case RECEIVED_MAIL -> me.may(Role.SERVICE_DESK, Role.INCIDENT_MANAGER);
      default -> !RECORDS.equals(page(kind)) || me.records();
    };
  }

  private static String page(RecordKind kind) {
    return switch (kind) {
      case INCIDENT -> "/resolution/incident/detail";
      case AGREEMENT -> "/agreement/servicelevel/detail";
      case REVIEW -> "/evaluation/servicereview/detail";
      case CONTRACT -> "/agreement/supplier/contract";
      case CAPACITY_METRIC -> "/supply/capacity/metric";
      case CAPACITY_EVENT -> "/supply/capacity/event";
      case CAPACITY_SCENARIO -> "/supply/capacity/scenario";
      case CAPACITY_REQUIREMENT -> "/supply/capacity/requirement";
      case DEMAND_FORECAST -> "/supply/demand/forecast";
      case CAPACITY_PLAN -> "/supply/capacity/plan";
      case STAFF_PLAN -> "/supply/capacity/staff";
      case AVAILABILITY_NEED -> "/assurance/availability/requirement";
      case AVAILABILITY_PLAN -> "/assurance/availability/plan";
      case SERIES_SOURCE -> "/foundation/monitoring/source";
      case REQUIREMENT -> "/conformity/requirement/detail";
      case CATEGORY -> "/resolution/category/list";
      case RECEIVED_MAIL -> "/resolution/mailbox/detail";
      case DUTY -> "/foundation/duty/list";
      case SERVICE -> "/portfolio/catalogue/service";
      case ORGANISATION -> "/foundation/party/organisation";
      case USER_GROUP -> "/foundation/party/group";
      case CUSTOMER -> "/foundation/party/customer";
      case PERSON, AUTHORITY -> null;
      default -> RECORDS;
    };
  }

  /** The part of the address that names a kind of simple record, or null for another kind. */
  public String path(RecordKind kind) {
    if (!RECORDS.equals(page(kind)) || !opens(kind)) {
      return null;
    }
    if (forms == null) {
      forms = registers.forms();
    }
    return forms.stream()
        .filter(form -> form.kind() == kind)
        .map(Form::path)
        .findFirst()
        .orElse(null);
  }

  /** The page of a record by its number, or null where it has none, or none for the reader. */
  public String place(String number) {
    RecordKind kind = kind(number);
    String page = kind == null ? null : outcome(kind);
    return RECORDS.equals(page) && path(kind) == null ? null : page;
  }

  /** The part of the address that names the kind of a simple record by its number, or null for another. */
  public String form(String number) {
    RecordKind kind = kind(number);
    return kind == null ? null : path(kind);
  }

  private static RecordKind kind(String number) {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> number.startsWith(kind.prefix() + "-"))
        .findFirst()
        .orElse(null);
  }

  /** The key of the words for a kind. */
  public String label(RecordKind kind) {
    String path = path(kind);
    return path == null ? "search.kind." + kind : "record.kind." + path;
  }

  /** Where to go for a record, as a way that changes the address; null where there is no page. */
  String way(SearchHit hit) {
    String page = outcome(hit.kind());
    if (page == null) {
      return null;
    }
    String path = path(hit.kind());
    return page
        + ".xhtml?faces-redirect=true&number="
        + hit.number()
        + (path == null ? "" : "&kind=" + path);
  }
}
