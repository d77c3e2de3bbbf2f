package org.evident.resolution.incident.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.evident.kernel.FreeText;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;

/**
 * What can be corrected of an incident while it is open.
 *
 * @param customer number of the customer
 * @param service number of the service
 * @param impact 1 extensive to 4 minor; urgency 1 critical to 4 low
 * @param team name of the team it lies with, null while it lies with none
 * @param assignee login of whoever works on it, null while nobody does
 * @param item the configuration item concerned, null while it is not known
 * @param category what kind of fault it is, null while nobody says
 * @param reporter login of whose report it is, null where a log did not say
 */
public record IncidentFacts(
    String title,
    String description,
    String customer,
    String service,
    int impact,
    int urgency,
    String team,
    String assignee,
    String item,
    String category,
    String reporter) {

  /** The priority that follows from them (INC-1); where neither degree changes, the one it has, which may be an approved other. */
  public Priority priority(IncidentFacts before, Priority held) {
    return impact == before.impact && urgency == before.urgency
        ? held
        : PriorityMatrix.DEFAULT.priority(impact, urgency);
  }

  /** The same with another team. */
  public IncidentFacts with(String other) {
    return new IncidentFacts(
        title,
        description,
        customer,
        service,
        impact,
        urgency,
        other,
        assignee,
        item,
        category,
        reporter);
  }

  /** The same with another impact and urgency. */
  public IncidentFacts with(int otherImpact, int otherUrgency) {
    return new IncidentFacts(
        title,
        description,
        customer,
        service,
        otherImpact,
        otherUrgency,
        team,
        assignee,
        item,
        category,
        reporter);
  }

  /** The same with other words for some fields; a blank takes away what may be absent. */
  public IncidentFacts with(Map<FactField, String> some) {
    Map<FactField, String> words = words();
    words.putAll(some);
    return of(words);
  }

  /** Whether the team is the same as before. */
  public boolean sameTeam(IncidentFacts other) {
    return Objects.equals(team, other.team);
  }

  /** Whether it is of the same customer as before. */
  public boolean sameCustomer(IncidentFacts other) {
    return Objects.equals(customer, other.customer);
  }

  /** Whether it is of the same customer's same service as before. */
  public boolean samePlace(IncidentFacts other) {
    return sameCustomer(other) && Objects.equals(service, other.service);
  }

  /** Whether it is the report of the same person as before. */
  public boolean sameReporter(IncidentFacts other) {
    return Objects.equals(reporter, other.reporter);
  }

  /** Whether it lies with the same person as before. */
  public boolean sameAssignee(IncidentFacts other) {
    return Objects.equals(assignee, other.assignee);
  }

  /**
   * Refuses to correct what is over, to give to a team what nobody said the kind of, to take away the team or the kind of
   * what was given to one, to take from everybody what is in work or was reported, and texts that say nothing (GEN-4).
   */
  public void require(IncidentState state, IncidentFacts before) {
    state.mustBeOpen();
    if (team == null && before.team != null) {
      throw RuleBroken.at("team", "INC.TEAM", before.team);
    }
    if (team != null && (state == IncidentState.NEW || before.category != null)) {
      Guards.assign(category);
    }
    if (!sameAssignee(before)) {
      Guards.hand(state, team, assignee);
    }
    if (reporter == null && before.reporter != null) {
      throw RuleBroken.at("reporter", "RPR-3", before.reporter);
    }
    requireText("title", title, before.title);
    requireText("description", description, before.description);
  }

  /** What an import left saying nothing may stay; nobody writes it anew. */
  private static void requireText(String field, String text, String before) {
    if (!Objects.equals(text, before)) {
      FreeText.require(text, field, "GEN-4");
    }
  }

  /** The same as words by field. */
  public Map<FactField, String> words() {
    Map<FactField, String> words = new EnumMap<>(FactField.class);
    words.put(FactField.TITLE, title);
    words.put(FactField.DESCRIPTION, description);
    words.put(FactField.CUSTOMER, customer);
    words.put(FactField.SERVICE, service);
    words.put(FactField.IMPACT, String.valueOf(impact));
    words.put(FactField.URGENCY, String.valueOf(urgency));
    words.put(FactField.TEAM, team);
    words.put(FactField.ASSIGNEE, assignee);
    words.put(FactField.ITEM, item);
    words.put(FactField.CATEGORY, category);
    words.put(FactField.REPORTER, reporter);
    return words;
  }

  /** Reads them from words by field; the strip of a text is no change of it. */
  public static IncidentFacts of(Map<FactField, String> words) {
    return new IncidentFacts(
        stripped(words.get(FactField.TITLE)),
        stripped(words.get(FactField.DESCRIPTION)),
        words.get(FactField.CUSTOMER),
        words.get(FactField.SERVICE),
        Integer.parseInt(words.get(FactField.IMPACT)),
        Integer.parseInt(words.get(FactField.URGENCY)),
        stripped(words.get(FactField.TEAM)),
        stripped(words.get(FactField.ASSIGNEE)),
        stripped(words.get(FactField.ITEM)),
        stripped(words.get(FactField.CATEGORY)),
        stripped(words.get(FactField.REPORTER)));
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
  }
}
