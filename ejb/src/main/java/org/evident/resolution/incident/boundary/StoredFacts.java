package org.evident.resolution.incident.boundary;

import org.evident.agreement.servicelevel.rule.Place;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.PriorityMatrix;

/** What an incident says before it is corrected, by its key. */
record StoredFacts(FactsView view, Priority priority) {

  static final String QUERY =
      "select i.version, i.title, i.description, s.number as service, c.number as customer, i.impact,"
          + " i.urgency, i.priority, i.state, i.team_name, p.login as assignee, i.item, i.category, i.reporter, t.name as likely_team from incident i join"
          + " service s on s.id = i.service_id join customer c on c.id = i.customer_id left join team t"
          + " on t.id = s.team_id left join person p on p.id = i.assignee_id where i.id = ?";

  static StoredFacts of(Row row) {
    Priority priority = Priority.valueOf(row.text("priority"));
    IncidentFacts facts =
        new IncidentFacts(
            row.text("title"),
            row.text("description"),
            row.text("customer"),
            row.text("service"),
            degree(row.numberOrNull("impact"), priority),
            degree(row.numberOrNull("urgency"), priority),
            row.text("team_name"),
            row.text("assignee"),
            row.text("item"),
            row.text("category"),
            row.text("reporter"));
    IncidentState state = IncidentState.valueOf(row.text("state"));
    return new StoredFacts(
        new FactsView(row.number("version"), state, facts, row.text("likely_team"), null),
        priority);
  }

  /** Where it belongs before it is corrected. */
  Place place() {
    return place(facts());
  }

  /** Where it belongs by what it says. */
  static Place place(IncidentFacts facts) {
    return new Place(facts.customer(), facts.service());
  }

  IncidentFacts facts() {
    return view.facts();
  }

  /** Whether somebody has yet to say what kind of fault it is. */
  boolean isUnsorted() {
    return view.state() == IncidentState.NEW && facts().category() == null;
  }

  FactsView like(String category) {
    return new FactsView(view.version(), view.state(), facts(), view.likelyTeam(), category);
  }

  private static int degree(Long stored, Priority priority) {
    return stored == null ? PriorityMatrix.even(priority) : stored.intValue();
  }
}
