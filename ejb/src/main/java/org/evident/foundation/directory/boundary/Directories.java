package org.evident.foundation.directory.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The administrator's door to the directory: what its groups give, and the runs that bring its people here. */
@Stateless
@RolesAllowed(ADMIN)
public class Directories {

  /** The job, and what it may be ordered for. */
  public static final String JOB = "directory-sync";

  private static final String ALL = "people";
  private static final String REHEARSAL = "rehearsal";
  private static final int RUNS = 20;
  private static final int LONGEST_NAME = 200;

  @Inject private DirectorySettings settings;
  @Inject private DirectoryRows rows;
  @Inject private JobOrders orders;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** How this deployment stands with its directory. */
  public DirectoryView view() {
    return new DirectoryView(
        settings.address(),
        settings.peopleBase(),
        settings.every().toMinutes(),
        settings.percent(),
        rows.groups().entrySet().stream()
            .map(
                group ->
                    new DirectoryView.GroupView(
                        group.getKey(), group.getValue().stream().map(Enum::name).toList()))
            .toList(),
        rows.runs(RUNS),
        orders.find(JOB, ALL).map(JobOrder::state).map(Enum::name).orElse(null));
  }

  /**
   * Orders a run, or one that only tells what it would do; it is done in the background.
   *
   * @throws RuleBroken DIR-7 if there is no directory
   */
  public DirectoryView order(boolean rehearsal) {
    if (!settings.inForce()) {
      throw new RuleBroken("DIR-7");
    }
    orders.place(JOB, rehearsal ? REHEARSAL : ALL);
    return view();
  }

  /** Orders a run if it is time for one; asked by a timer. */
  @PermitAll
  public void orderWhenDue() {
    boolean due =
        settings.inForce()
            && rows.last()
                .map(at -> !at.plus(settings.every()).isAfter(clock.instant()))
                .orElse(true);
    if (due) {
      orders.place(JOB, ALL);
    }
  }

  /** Whether an order is for a run that only tells. */
  @PermitAll
  public boolean isRehearsal(String subject) {
    return REHEARSAL.equals(subject);
  }

  /**
   * Says what roles a group gives (DIR-4); with no roles it gives none any more.
   *
   * @throws RuleBroken DIR-8 if the group has no name, or one that is too long
   */
  public DirectoryView give(String group, Collection<Role> roles) {
    String name = group == null ? "" : group.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw RuleBroken.at("group", "DIR-8", LONGEST_NAME);
    }
    Set<Role> given = EnumSet.noneOf(Role.class);
    given.addAll(roles == null ? List.of() : roles);
    rows.set(name, given);
    histories.write(
        new RecordRef(RecordKind.AUTHORITY, "directory"), "GROUP_GIVES", name + " " + given);
    return view();
  }
}
