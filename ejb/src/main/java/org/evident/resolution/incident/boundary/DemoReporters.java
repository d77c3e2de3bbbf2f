package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.foundation.party.rule.DemoPerson;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.foundation.storage.boundary.Statements;

/** Says of the incidents of the demo organisation who reported them, which a log does not know. */
@Stateless
@RolesAllowed(ADMIN)
public class DemoReporters {

  @Inject private Statements statements;

  /** Shares the imported incidents of each customer out among its people; those that name somebody stay. */
  public void name() {
    DemoStaff.users().stream()
        .collect(Collectors.groupingBy(DemoPerson::customer))
        .forEach(this::share);
  }

  private void share(String customer, List<DemoPerson> people) {
    for (int i = 0; i < people.size(); i++) {
      statements.change(
          "update incident set reporter = ?, reporter_order = ? where reporter is null and source is not null and"
              + " mod(id, ?) = ? and customer_id in (select id from customer where name = ?)",
          people.get(i).login(),
          people.get(i).name(),
          people.size(),
          i,
          customer);
    }
  }
}
