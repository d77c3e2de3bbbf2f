package org.evident.foundation.parameter.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.parameter.boundary.ParameterRows.Setting;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to what the organisation has chosen where the standard leaves a choice (PAR-1 to PAR-5). */
@Stateless
@RolesAllowed({
  TOP,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  SERVICE_OWNERS,
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  AVAILABILITY_MANAGERS,
  AUTHORS,
  AUDITORS,
  ADMIN
})
public class ParameterBook {

  @Inject private ParameterRows rows;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<ParameterSet> told;

  /** All parameters, in the order of their processes. */
  public List<ParameterView> all() {
    Map<ProcessParameter, Setting> latest = rows.latest();
    return Arrays.stream(ProcessParameter.values())
        .map(parameter -> view(parameter, latest.get(parameter)))
        .toList();
  }

  /** The parameters the caller sets: who owns their process or the management system (PAR-3). */
  public Set<ProcessParameter> mine() {
    Set<Scope> reach = mandates.scopes(Role.SMS_OWNER, Role.PROCESS_OWNER);
    return Arrays.stream(ProcessParameter.values())
        .filter(
            parameter ->
                reach.stream()
                    .anyMatch(scope -> scope.reaches(List.of(Scope.process(parameter.process())))))
        .collect(Collectors.toSet());
  }

  /**
   * Sets another amount, which holds for what begins from now on (PAR-5).
   *
   * @param name of the parameter
   * @throws RuleBroken PAR-2 outside its bounds or without a reason, PAR-4 where an answer would be given up before a reminder,
   *     PTY-10 if another process is the caller's, REC-1 where there is none of that name,
   *     REC-2 if it was set since the version given
   */
  @RolesAllowed({OWNER_OF_SMS, PROCESS_OWNERS})
  public List<ParameterView> set(String name, @Valid SetParameter command) {
    ProcessParameter parameter = ProcessParameter.named(name);
    mandates.require(
        List.of(Scope.process(parameter.process())), Role.SMS_OWNER, Role.PROCESS_OWNER);
    Map<ProcessParameter, Setting> latest = rows.latest();
    Map<ProcessParameter, Integer> amounts = new EnumMap<>(ProcessParameter.class);
    latest.forEach((each, setting) -> amounts.put(each, setting.amount()));
    parameter.require(command.amount(), command.reason(), amounts);
    ParameterView before = view(parameter, latest.get(parameter));
    if (command.version() != null && command.version() != before.version()) {
      throw RuleBroken.at("version", "REC-2", parameter);
    }
    rows.insert(
        new Setting(
            parameter,
            before.version() + 1,
            command.amount(),
            command.reason().strip(),
            callers.login(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
    histories.changed(
        new RecordRef(RecordKind.PROCESS_PARAMETER, parameter.name()),
        "PARAMETER_SET",
        command.reason().strip(),
        FieldChange.of("amount", before.amount(), command.amount()));
    told.fire(new ParameterSet(parameter));
    return all();
  }

  private static ParameterView view(ProcessParameter parameter, Setting setting) {
    return new ParameterView(
        parameter,
        parameter.rule(),
        parameter.process(),
        parameter.unit(),
        setting == null ? parameter.usual() : setting.amount(),
        parameter.usual(),
        parameter.least(),
        parameter.most(),
        setting == null ? 0 : setting.version(),
        setting == null ? null : setting.reason(),
        setting == null ? null : setting.by(),
        setting == null ? null : setting.at());
  }
}
