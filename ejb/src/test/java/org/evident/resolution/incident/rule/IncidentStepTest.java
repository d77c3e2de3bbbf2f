package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.IncidentReplies;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.resolution.incident.boundary.PriorityOverrides;
import org.evident.resolution.incident.boundary.Recurrences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page offers is what the door lets in, and leads where the state machine leads. */
class IncidentStepTest {

  @ParameterizedTest
  @EnumSource(IncidentStep.class)
  void a_step_is_for_the_roles_of_its_door(IncidentStep step) {
    Method door =
        Stream.of(
                Incidents.class, IncidentReplies.class, Recurrences.class, PriorityOverrides.class)
            .flatMap(c -> Arrays.stream(c.getMethods()))
            .filter(m -> m.getName().equals(step.name().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow();
    RolesAllowed own = door.getAnnotation(RolesAllowed.class);
    RolesAllowed allowed =
        own == null ? door.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
    Set<Role> roles = Arrays.stream(allowed.value()).map(Role::valueOf).collect(Collectors.toSet());
    assertEquals(roles, step.roles());
  }

  @ParameterizedTest
  @EnumSource(IncidentState.class)
  void a_step_fits_where_a_path_leads(IncidentState state) {
    assertEquals(state.leadsTo(IncidentState.ASSIGNED), IncidentStep.ASSIGN.fits(state));
    assertEquals(state.leadsTo(IncidentState.RESOLVED), IncidentStep.RESOLVE.fits(state));
    assertEquals(state.leadsTo(IncidentState.PENDING), IncidentStep.PEND.fits(state));
    assertEquals(state.leadsTo(IncidentState.CLOSED), IncidentStep.CLOSE.fits(state));
    assertEquals(state.leadsTo(IncidentState.CANCELLED), IncidentStep.CANCEL.fits(state));
    assertEquals(state.isSolved(), IncidentStep.FOLLOW.fits(state));
    boolean works =
        IncidentStep.START.fits(state)
            || IncidentStep.RESUME.fits(state)
            || IncidentStep.REOPEN.fits(state);
    assertEquals(state.leadsTo(IncidentState.IN_PROGRESS), works);
  }

  @ParameterizedTest
  @EnumSource(IncidentState.class)
  void what_can_be_done_comes_first(IncidentState state) {
    assertTrue(IncidentStep.around(state).get(0).fits(state));
    assertEquals(EnumSet.allOf(IncidentStep.class), EnumSet.copyOf(IncidentStep.around(state)));
  }

  @Test
  void the_likely_step_leads() {
    assertEquals(IncidentStep.START, IncidentStep.around(IncidentState.ASSIGNED).get(0));
    assertEquals(IncidentStep.RESOLVE, IncidentStep.around(IncidentState.IN_PROGRESS).get(0));
    assertEquals(IncidentStep.CLOSE, IncidentStep.around(IncidentState.RESOLVED).get(0));
  }
}
