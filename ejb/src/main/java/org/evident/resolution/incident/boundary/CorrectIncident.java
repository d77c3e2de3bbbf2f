package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.evident.resolution.incident.rule.FactField;

/**
 * Corrects single fields of an incident that is open; a field that is null or left out stays.
 *
 * @param version the count of changes it rests on, where there is no If-Match
 * @param customer number of the customer it turns out to be of
 * @param service number of the service
 * @param impact 1 extensive to 4 minor; urgency 1 critical to 4 low
 * @param team name of the team
 * @param assignee login of whoever of the team works on it; an empty text names nobody
 * @param item the configuration item concerned; an empty text takes it away
 * @param category what kind of fault it is; an empty text takes it away
 * @param reporter login of whose report it is (RPR-3)
 */
public record CorrectIncident(
    Long version,
    @Size(min = 5, max = 200) String title,
    @Pattern(regexp = "(?s).*\\S.*") @Size(max = 8000) String description,
    @Size(min = 1, max = 20) String customer,
    @Size(min = 1, max = 20) String service,
    @Min(1) @Max(4) Integer impact,
    @Min(1) @Max(4) Integer urgency,
    @Size(max = 200) String team,
    @Size(max = 100) String assignee,
    @Size(max = 200) String item,
    @Size(max = 100) String category,
    @Size(max = 100) String reporter) {

  /** The same resting on a count of changes. */
  public CorrectIncident on(long seen) {
    return new CorrectIncident(
        seen,
        title,
        description,
        customer,
        service,
        impact,
        urgency,
        team,
        assignee,
        item,
        category,
        reporter);
  }

  /** What is to be corrected, in words by field. */
  public Map<FactField, String> words() {
    Map<FactField, String> words = new EnumMap<>(FactField.class);
    put(words, FactField.TITLE, title);
    put(words, FactField.DESCRIPTION, description);
    put(words, FactField.CUSTOMER, customer);
    put(words, FactField.SERVICE, service);
    put(words, FactField.IMPACT, impact);
    put(words, FactField.URGENCY, urgency);
    put(words, FactField.TEAM, team);
    put(words, FactField.ASSIGNEE, assignee);
    put(words, FactField.ITEM, item);
    put(words, FactField.CATEGORY, category);
    put(words, FactField.REPORTER, reporter);
    return words;
  }

  private static void put(Map<FactField, String> words, FactField field, Object value) {
    if (value != null) {
      words.put(field, value.toString());
    }
  }
}
