package org.evident.foundation.party.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Role;

/** What holds for a role in every organisation, until it says otherwise (processes.md 1.4, 1.5). */
public final class RoleDuty {

  /** Those that have to be held at all times for the organisation as a whole. */
  public static final List<Role> MANDATORY =
      List.of(
          Role.TOP_MANAGEMENT,
          Role.SMS_OWNER,
          Role.INCIDENT_MANAGER,
          Role.CHANGE_MANAGER,
          Role.EMERGENCY_CHANGE_AUTHORITY,
          Role.SECURITY_MANAGER,
          Role.CONTINUITY_MANAGER,
          Role.AUDIT_MANAGER,
          Role.DOCUMENT_CONTROLLER);

  /** Those that have to be held at all times for each process and each service in use. */
  private static final Set<Role> FOR_EACH = EnumSet.of(Role.PROCESS_OWNER, Role.SERVICE_OWNER);

  /** Those whose work changes no service. */
  private static final Set<Role> BESIDE =
      EnumSet.of(
          Role.TOP_MANAGEMENT,
          Role.AUDIT_MANAGER,
          Role.AUDITOR,
          Role.DOCUMENT_CONTROLLER,
          Role.REPORT_AUTHOR,
          Role.CUSTOMER_REPRESENTATIVE,
          Role.USER);

  private RoleDuty() {}

  /** Whether somebody has to hold it at all times. */
  public static boolean isMandatory(Role role) {
    return MANDATORY.contains(role) || FOR_EACH.contains(role);
  }

  /** Whether how well it is done shows in the services. */
  public static boolean affectsServices(Role role) {
    return !BESIDE.contains(role);
  }

  /** Whether it reports to top management. */
  public static boolean reportsToTop(Role role) {
    return role == Role.SMS_OWNER;
  }
}
