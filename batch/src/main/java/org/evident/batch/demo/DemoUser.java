package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.resolution.incident.boundary.OwnIncidents;
import org.evident.resolution.incident.boundary.OwnReport;

/** Who works at a customer of the demo organisation, and reports what does not. */
@Stateless
@PermitAll
@RunAs(Role.USERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoUser {

  private static final int MODERATE = 3;
  private static final List<String[]> REPORTS =
      List.of(
          new String[] {
            "Second screen stays dark since this morning",
            "The light is on, the picture is not. I have tried the other cable."
          },
          new String[] {
            "No right to write in the folder of the project",
            "I can read everything in it, but saving says that I may not."
          },
          new String[] {"Calendar shows meetings an hour late", "Only those others invite me to."});

  @Inject private OwnIncidents own;

  /** Reports three faults and answers with their numbers, oldest first; none where some were reported before. */
  public List<String> report() {
    List<String> numbers = new ArrayList<>();
    if (own.page(null, 1).items().isEmpty()) {
      List<ServiceView> services = own.services();
      for (int i = 0; i < REPORTS.size(); i++) {
        ServiceView service = services.get(i % services.size());
        String[] said = REPORTS.get(i);
        numbers.add(
            own.report(new OwnReport(null, service.number(), said[0], said[1], MODERATE, MODERATE))
                .number());
      }
    }
    return numbers;
  }
}
