package org.evident.conformity.requirement.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.foundation.storage.boundary.Row;

/** Who owns which process on a day. */
final class ProcessOwners {

  private static final String GLOBAL = "GLOBAL";

  private final List<Held> held = new ArrayList<>();

  /** Somebody's holding; the process is null for all of them. */
  private record Held(String login, String name, String process) {}

  void add(Row row) {
    String process = GLOBAL.equals(row.text("scope")) ? null : row.text("scope_key");
    held.add(new Held(row.text("login"), row.text("name"), process));
  }

  /** Whether somebody owns a process. */
  boolean owns(String login, String process) {
    return held.stream().anyMatch(one -> one.login().equals(login) && reaches(one, process));
  }

  /** The names of those who own a process. */
  List<String> names(String process) {
    return held.stream()
        .filter(one -> reaches(one, process))
        .map(Held::name)
        .distinct()
        .sorted()
        .toList();
  }

  /** The names of all who own one, by login. */
  Map<String, String> everybody() {
    Map<String, String> all = new TreeMap<>();
    held.forEach(one -> all.put(one.login(), one.name()));
    return all;
  }

  private static boolean reaches(Held one, String process) {
    return one.process() == null || one.process().equals(process);
  }
}
