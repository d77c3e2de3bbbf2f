package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.agreement.supplier.boundary.ContractReading;
import org.evident.agreement.supplier.boundary.Contracts;
import org.evident.agreement.supplier.boundary.WriteContract;
import org.evident.agreement.supplier.boundary.WriteContract.Target;
import org.evident.foundation.party.boundary.DemoStandIn;
import org.evident.foundation.servicetime.boundary.DemoCalendars;
import org.evident.kernel.Priority;
import org.evident.kernel.Role;

/** The contracts of the demo organisation: one carries what is agreed, one leaves gaps, one is not signed yet. */
@Stateless
@PermitAll
@RunAs(Role.SUPPLIER_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoContracts {

  private static final String AUTHOR = "suppliers";
  private static final int NOTICE_DAYS = 90;

  @Inject private Contracts contracts;
  @Inject private ContractReading reading;
  @Inject private Agreements agreements;
  @Inject private Clock clock;

  /** Writes the contracts, if there are none yet, and has two of them signed. */
  public void make() {
    if (!reading.page("", 1, null).items().isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    List<String> supported = agreements.list().stream().map(AgreementView::number).toList();
    sign(
        contract(
            "Northline Telecom",
            "Lines and routers of all sites",
            today.minusMonths(14),
            today.plusMonths(22),
            "312000.00",
            supported,
            target("RESPONSE", Priority.P1, 10, 5, DemoCalendars.ALWAYS),
            target("RESOLUTION", Priority.P1, 180, 30, DemoCalendars.ALWAYS),
            target("RESOLUTION", Priority.P2, 360, 60, DemoCalendars.OFFICE),
            new Target(
                "AVAILABILITY", null, null, 0, DemoCalendars.ALWAYS, new BigDecimal("99.8"))));
    sign(
        contract(
            "Cumulus Hosting",
            "Servers and storage in two data centres",
            today.minusMonths(20),
            today.plusMonths(4),
            "486000.00",
            supported,
            target("RESOLUTION", Priority.P1, 240, 30, DemoCalendars.OFFICE),
            target("RESOLUTION", Priority.P3, 900, 120, DemoCalendars.OFFICE),
            new Target(
                "AVAILABILITY", null, null, 0, DemoCalendars.OFFICE, new BigDecimal("99.2"))));
    draft(
        contract(
            "Brightdesk Software",
            "Software of the desktops and its care",
            today.plusMonths(1),
            today.plusMonths(37),
            "57600.00",
            supported,
            target("FULFILMENT", Priority.P4, 2400, 240, DemoCalendars.OFFICE)));
  }

  private void sign(WriteContract written) {
    String number = draft(written);
    DemoStandIn.as(AUTHOR, () -> contracts.offer(number));
    DemoStandIn.as("director", () -> contracts.sign(number));
  }

  private String draft(WriteContract written) {
    String[] number = new String[1];
    DemoStandIn.as(AUTHOR, () -> number[0] = contracts.draft(written).number());
    return number[0];
  }

  private static Target target(
      String metric, Priority priority, long limit, long allowance, String calendar) {
    return new Target(metric, priority, limit, allowance, calendar, null);
  }

  private static WriteContract contract(
      String supplier,
      String title,
      LocalDate from,
      LocalDate to,
      String value,
      List<String> supported,
      Target... targets) {
    return new WriteContract(
        supplier,
        title,
        title + ", with care, spare parts and a report each month.",
        "People of the supplier work by our change and incident procedures and speak German.",
        null,
        "The supplier manager orders and accepts; the service owner agrees maintenance windows.",
        "The account manager decides about offers, the duty manager about every repair.",
        "Account manager of " + supplier,
        true,
        "Reaches management networks only, by named accounts that are reviewed each quarter.",
        from,
        to,
        NOTICE_DAYS,
        new BigDecimal(value),
        "EUR",
        supported,
        List.of(targets),
        null);
  }
}
