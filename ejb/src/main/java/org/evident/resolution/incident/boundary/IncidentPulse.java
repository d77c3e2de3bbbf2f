package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.evident.foundation.storage.boundary.Statements;

/**
 * How often incidents have changed, through whatever door and on whatever server. It says nothing of what they are; only
 * servers ask, for records whose pages people were let into.
 */
@Stateless
@PermitAll
public class IncidentPulse {

  @Inject private Statements statements;

  /** The count of changes of each of some incidents. */
  public Map<String, Long> of(Collection<String> numbers) {
    Map<String, Long> pulses = new HashMap<>();
    if (!numbers.isEmpty()) {
      statements.eachOf(
          "select i.number, i.version from :asked join incident i on i.number = asked.text",
          numbers,
          row -> pulses.put(row.text("number"), row.number("version")));
    }
    return pulses;
  }
}
