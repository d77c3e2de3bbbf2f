package org.evident.assurance.security.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.instant;
import static org.evident.foundation.register.rule.Field.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Check;
import org.evident.foundation.register.rule.Form;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Security incidents, to be counted. */
@ApplicationScoped
public class SecurityForms implements Forms {

  private static final Form INCIDENTS =
      new Form(
          "security-incidents",
          RecordKind.SECURITY_INCIDENT,
          "security_incident",
          Set.of(Role.SECURITY_MANAGER),
          false,
          List.of(
              service().must(),
              instant("reportedAt", "reported_at").must().happened(),
              choice(
                      "type",
                      "kind",
                      "MALWARE",
                      "PHISHING",
                      "UNAUTHORISED_ACCESS",
                      "DATA_LEAK",
                      "LOSS_OR_THEFT",
                      "DENIAL_OF_SERVICE",
                      "MISUSE",
                      "VULNERABILITY",
                      "OTHER")
                  .must(),
              choice("severity", "severity", "LOW", "MEDIUM", "HIGH", "CRITICAL").must(),
              instant("containedAt", "contained_at").happened()),
          List.of(),
          "reportedAt",
          List.of(Check.notBefore("containedAt", "reportedAt")));

  @Override
  public List<Form> forms() {
    return List.of(INCIDENTS);
  }
}
