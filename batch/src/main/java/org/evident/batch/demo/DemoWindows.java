package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.evaluation.sample.rule.SampleDays;
import org.evident.evaluation.sample.rule.SampleFile;
import org.evident.kernel.Role;

/** The change manager of the demo organisation, the only one to approve maintenance windows. */
@Stateless
@PermitAll
@RunAs(Role.CHANGE_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoWindows {

  @Inject private DemoFiles files;

  /** Takes in what is not there yet. */
  public void keep(SampleDays days) {
    files.take(SampleFile.windows(days), days.hours().zone());
  }
}
