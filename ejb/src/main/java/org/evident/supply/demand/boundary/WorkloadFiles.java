package org.evident.supply.demand.boundary;

import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.register.boundary.ColumnFile;
import org.evident.foundation.register.boundary.RegisterImports;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/**
 * The door workload counts come in by, as many as there are. A count is known by customer, service, month and measure, so the
 * same file again changes nothing, and one that says another quantity corrects. A file is stored part by part: what was read
 * before it broke stays. Whose counts the caller may write is decided where each of them is kept (PTY-10).
 */
@Stateless
@RolesAllowed({DEMAND_MANAGERS, LEVEL_MANAGERS, SERVICE_OWNERS})
public class WorkloadFiles {

  private static final String REASON = "Counted anew";

  @Inject private RegisterImports imports;
  @Inject private Statements statements;

  /**
   * Takes in a file of JSON lines or CSV, plain or packed by gzip.
   *
   * @param columns what its columns or members are called
   * @throws RuleBroken if the file is no such file at all; single lines are rejected in the result
   * @throws IOException if the sender breaks off
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public WorkloadResult take(WorkloadColumns columns, InputStream file) throws IOException {
    Map<String, String> customers = new HashMap<>();
    Map<String, String> services = new HashMap<>();
    WorkloadIntake intake =
        new WorkloadIntake(
            named -> customers.computeIfAbsent(named, one -> number("customer", one)),
            named -> services.computeIfAbsent(named, one -> number("service", one)),
            lines ->
                imports.read(
                    "workload-counts",
                    new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                    null,
                    REASON,
                    false));
    ColumnFile.each(file, columns.columns(), intake);
    intake.flush();
    return intake.result();
  }

  /** The number of the one record of that number or name; what was given where there is none, or several. */
  private String number(String table, String named) {
    List<String> found =
        statements.list(
            "select number from "
                + table
                + " where number = ? or name = ? order by id fetch first 2 rows only",
            row -> row.text("number"),
            named,
            named);
    return found.size() == 1 ? found.get(0) : named;
  }
}
