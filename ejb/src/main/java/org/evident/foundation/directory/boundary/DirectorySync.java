package org.evident.foundation.directory.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.directory.rule.Departures;
import org.evident.foundation.directory.rule.DirectoryEntry;
import org.evident.foundation.directory.rule.DirectoryPlan;
import org.evident.foundation.directory.rule.GroupRoles;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.LoginsChanged;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Brings the people of the directory here, all or nothing; called by its job, which an administrator or the timer orders. */
@Stateless
@PermitAll
public class DirectorySync {

  @Inject private Directory directory;
  @Inject private DirectorySettings settings;
  @Inject private DirectoryPeople people;
  @Inject private DirectoryRows rows;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** What the directory says now; asked outside a transaction, since it may take its time. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Directory.Crowd ask() {
    return directory.everybody(rows.groups().keySet());
  }

  /**
   * Makes people and their roles as the directory has them.
   *
   * @param rehearsal whether to tell only what would be done
   * @throws RuleBroken DIR-1 if the directory has nobody, PTY-12 if nobody would administer any more
   */
  public void bring(Directory.Crowd crowd, boolean rehearsal, String by) {
    DirectoryPlan plan = DirectoryPlan.of(people.known(), crowd.people(), people.former());
    Set<String> shared = DirectoryPlan.sharedKeys(crowd.people());
    GroupRoles groups = new GroupRoles(rows.groups(), crowd.members()).without(shared);
    Map<Long, Set<Role>> taken = taken(groups, plan.leaving());
    shared.forEach(key -> taken.remove(people.byKey().get(key)));
    Set<Long> losing = new HashSet<>(plan.leaving());
    losing.addAll(taken.keySet());
    Set<Long> allowed = new Departures(settings.percent()).allowed(losing, people.count());
    int withheld = losing.size() - allowed.size();
    rows.note(
        new DirectoryView.RunView(
            clock.instant(),
            rehearsal,
            by,
            crowd.people().size(),
            plan.joining().size(),
            plan.changing().size(),
            allowed.isEmpty() ? 0 : plan.leaving().size(),
            withheld,
            plan.refused(),
            null));
    if (!rehearsal) {
      perform(plan, groups, allowed.isEmpty() ? Set.of() : plan.leaving(), taken, allowed);
    }
  }

  /** Notes that a run came to nothing, and why. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void failed(boolean rehearsal, String by, String why) {
    rows.note(
        new DirectoryView.RunView(
            clock.instant(), rehearsal, by, 0, 0, 0, 0, 0, List.of(), String.valueOf(why)));
  }

  private void perform(
      DirectoryPlan plan,
      GroupRoles groups,
      Set<Long> leaving,
      Map<Long, Set<Role>> taken,
      Set<Long> allowed) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    people
        .add(plan.joining(), today.getYear())
        .forEach(about -> histories.write(about, "CREATED", "directory"));
    List<LoginsChanged.Change> moved = moved(plan.changing());
    people.change(plan.changing(), moved);
    plan.changing()
        .forEach((id, entry) -> histories.write(people.about(id), "BROUGHT", entry.login()));
    moved.forEach(
        one ->
            histories.changed(
                people.about(one.person()),
                "LOGIN_CHANGED",
                "directory",
                FieldChange.of("login", one.before(), one.after())));
    people.end(leaving, now);
    leaving.forEach(id -> histories.write(people.about(id), "DEACTIVATED", "directory"));
    taken.keySet().retainAll(allowed);
    people.take(taken, today);
    taken.forEach((id, roles) -> note(id, "ROLE_ENDED", roles));
    Map<Long, Set<Role>> given = missing(groups);
    people.give(given, today, now);
    given.forEach((id, roles) -> note(id, "ROLE_GIVEN", roles));
    if (!people.isAdministered(today)) {
      throw new RuleBroken("PTY-12");
    }
  }

  /** Those who were called otherwise until now. */
  private List<LoginsChanged.Change> moved(Map<Long, DirectoryEntry> changing) {
    return people.known().stream()
        .filter(
            person ->
                changing.containsKey(person.id())
                    && !changing.get(person.id()).login().equals(person.login()))
        .map(
            person ->
                new LoginsChanged.Change(
                    person.id(), person.login(), changing.get(person.id()).login()))
        .toList();
  }

  private void note(long person, String act, Set<Role> roles) {
    RecordRef about = people.about(person);
    histories.write(about, act, roles + " directory");
  }

  /** The roles to be ended, of people who stay: those no group gives them any more. */
  private Map<Long, Set<Role>> taken(GroupRoles groups, Set<Long> leaving) {
    Map<Long, Set<Role>> wanted = wanted(groups);
    Map<Long, Set<Role>> taken = new HashMap<>();
    people
        .given(LocalDate.now(clock))
        .forEach(
            (person, held) -> {
              Set<Role> over = EnumSet.copyOf(held);
              over.removeAll(wanted.getOrDefault(person, Set.of()));
              over.removeIf(role -> !groups.isCertain(role));
              if (!over.isEmpty() && !leaving.contains(person)) {
                taken.put(person, over);
              }
            });
    return taken;
  }

  private Map<Long, Set<Role>> missing(GroupRoles groups) {
    Map<Long, Set<Role>> held = people.given(LocalDate.now(clock));
    Map<Long, Set<Role>> missing = wanted(groups);
    missing.forEach((person, roles) -> roles.removeAll(held.getOrDefault(person, Set.of())));
    missing.values().removeIf(Set::isEmpty);
    return missing;
  }

  private Map<Long, Set<Role>> wanted(GroupRoles groups) {
    Map<String, Long> known = people.byKey();
    Map<Long, Set<Role>> wanted = new HashMap<>();
    groups
        .given()
        .forEach(
            (key, roles) -> {
              if (known.containsKey(key)) {
                wanted.put(known.get(key), EnumSet.copyOf(roles));
              }
            });
    wanted.values().removeIf(Set::isEmpty);
    return wanted;
  }
}
