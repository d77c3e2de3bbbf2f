package org.evident.foundation.directory.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.kernel.RuleBroken;

/**
 * What a run has to do so that the people here are those of the directory (DIR-1 to DIR-3).
 *
 * @param joining entries to be made known
 * @param changing people by key of the person, with the entry they are to be like; also those who come back
 * @param leaving keys of people whom the directory no longer has
 * @param refused logins of entries that are left alone, in order
 */
public record DirectoryPlan(
    List<DirectoryEntry> joining,
    Map<Long, DirectoryEntry> changing,
    Set<Long> leaving,
    List<String> refused) {

  /**
   * Compares.
   *
   * @param known everybody known here
   * @param found everybody in the directory
   * @param former logins people had before, with the key of whose they were; nobody else gets them (DIR-12)
   * @throws RuleBroken DIR-1 if the directory has nobody
   */
  public static DirectoryPlan of(
      List<KnownPerson> known, List<DirectoryEntry> found, Map<String, Long> former) {
    if (found.isEmpty()) {
      throw new RuleBroken("DIR-1");
    }
    return new Comparison(known, found, former).plan();
  }

  /** The keys that several entries have, so that nobody knows whose they are (DIR-10). */
  public static Set<String> sharedKeys(List<DirectoryEntry> found) {
    return Comparison.doubled(found, DirectoryEntry::key);
  }

  private static final class Comparison {

    private final Map<String, KnownPerson> byKey = new HashMap<>();
    private final Map<String, KnownPerson> byLogin = new HashMap<>();
    private final List<DirectoryEntry> found;
    private final Map<String, Long> former;
    private final Set<String> doubled;
    private final Set<String> shared;
    private final List<DirectoryEntry> joining = new ArrayList<>();
    private final Map<Long, DirectoryEntry> changing = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();

    Comparison(List<KnownPerson> known, List<DirectoryEntry> found, Map<String, Long> former) {
      this.former = former;
      known.forEach(
          person -> {
            byLogin.put(person.login(), person);
            if (person.key() != null) {
              byKey.put(person.key(), person);
            }
          });
      this.found = found;
      this.doubled = doubled(found, DirectoryEntry::login);
      this.shared = sharedKeys(found);
    }

    DirectoryPlan plan() {
      found.forEach(this::place);
      Set<String> there = found.stream().map(DirectoryEntry::key).collect(Collectors.toSet());
      Set<Long> leaving =
          byKey.values().stream()
              .filter(person -> person.active() && !there.contains(person.key()))
              .map(KnownPerson::id)
              .collect(Collectors.toSet());
      return new DirectoryPlan(joining, changing, leaving, refused.stream().sorted().toList());
    }

    private void place(DirectoryEntry entry) {
      KnownPerson same = byKey.get(entry.key());
      KnownPerson namesake = byLogin.get(entry.login());
      boolean taken = namesake != null && namesake != same;
      boolean adopted = taken && same == null && namesake.isSameAs(entry) && namesake.active();
      Long before = former.get(entry.login());
      boolean anothers = before != null && (same == null || same.id() != before);
      boolean another = anothers || doubled.contains(entry.login()) || shared.contains(entry.key());
      if (!entry.isUsable() || another || taken && !adopted) {
        refused.add(entry.login());
      } else if (adopted) {
        changing.put(namesake.id(), entry);
      } else if (same == null) {
        joining.add(entry);
      } else if (same.active() ? !same.isAs(entry) : same.left()) {
        changing.put(same.id(), entry);
      }
    }

    private static Set<String> doubled(
        List<DirectoryEntry> found, Function<DirectoryEntry, String> part) {
      Set<String> seen = new HashSet<>();
      return found.stream().map(part).filter(one -> !seen.add(one)).collect(Collectors.toSet());
    }
  }
}
