package org.evident.foundation.party.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.evident.foundation.storage.boundary.Statements;

/** How people are called whom a record names by their login. */
@Stateless
@PermitAll
public class PersonNames {

  @Inject private Statements statements;

  /**
   * Their names by login, read at once.
   *
   * @param logins of people; who is not known has no name in the answer
   */
  public Map<String, String> of(Collection<String> logins) {
    Map<String, String> names = new HashMap<>();
    if (!logins.isEmpty()) {
      statements.each(
          "select login, name from person where login in ("
              + Statements.places(logins.size())
              + ")",
          row -> names.put(row.text("login"), row.text("name")),
          logins.toArray());
    }
    return names;
  }
}
