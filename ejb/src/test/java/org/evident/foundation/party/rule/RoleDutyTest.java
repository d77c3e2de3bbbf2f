package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.evident.kernel.Role;
import org.junit.jupiter.api.Test;

class RoleDutyTest {

  @Test
  void what_has_to_be_held_for_all_and_for_each_is_mandatory() {
    assertTrue(RoleDuty.isMandatory(Role.SMS_OWNER));
    assertTrue(RoleDuty.isMandatory(Role.SERVICE_OWNER), "of each service in use");
    assertFalse(RoleDuty.isMandatory(Role.CAPACITY_MANAGER));
    assertFalse(RoleDuty.isMandatory(Role.USER));
  }

  @Test
  void one_role_reports_to_top_management_until_an_organisation_says_otherwise() {
    List<Role> reporting = Arrays.stream(Role.values()).filter(RoleDuty::reportsToTop).toList();
    assertEquals(List.of(Role.SMS_OWNER), reporting);
  }

  @Test
  void whoever_works_on_services_affects_them() {
    assertTrue(RoleDuty.affectsServices(Role.RESOLVER));
    assertFalse(RoleDuty.affectsServices(Role.AUDITOR));
  }
}
