package org.evident.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.foundation.party.boundary.PersonNames;

/** What people are called on pages whose records know them by their login; each is asked for once a request. */
@Named
@RequestScoped
public class Names {

  @Inject private PersonNames people;

  private final Map<String, String> known = new HashMap<>();

  /** How somebody is called; their login where nobody has it any more, empty where there is none. */
  public String of(String login) {
    if (login == null) {
      return "";
    }
    know(List.of(login));
    return known.get(login);
  }

  /** Asks at once for the people that rows of a list name, so that no row asks for its own. */
  public <T> void know(Collection<T> rows, Function<T, String> login) {
    know(rows.stream().map(login).filter(Objects::nonNull).toList());
  }

  private void know(Collection<String> logins) {
    Set<String> asked =
        logins.stream().filter(login -> !known.containsKey(login)).collect(Collectors.toSet());
    if (!asked.isEmpty()) {
      Map<String, String> found = people.of(asked);
      asked.forEach(login -> known.put(login, found.getOrDefault(login, login)));
    }
  }
}
