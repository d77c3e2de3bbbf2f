package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.evaluation.sample.rule.SampleDays;
import org.evident.evaluation.sample.rule.SampleSafety;
import org.evident.kernel.Role;

/** The security manager of the demo organisation, the only one to enter security incidents. */
@Stateless
@PermitAll
@RunAs(Role.SECURITY_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoSecurity {

  @Inject private DemoFiles files;

  /** Takes in what is not there yet. */
  public void keep(SampleDays days) {
    files.take(SampleSafety.incidents(days), days.hours().zone());
  }
}
