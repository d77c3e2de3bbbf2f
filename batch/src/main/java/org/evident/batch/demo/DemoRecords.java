package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.evaluation.sample.rule.SampleDays;
import org.evident.evaluation.sample.rule.SampleFile;
import org.evident.evaluation.sample.rule.SampleLandscape;
import org.evident.kernel.Role;

/** The service level manager of the demo organisation, who takes in the files of the other processes. */
@Stateless
@PermitAll
@RunAs(Role.LEVEL_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoRecords {

  @Inject private DemoFiles files;

  /** Takes in what is not there yet. */
  public void keep(SampleDays days) {
    files.take(SampleLandscape.dependencies(), days.hours().zone());
    SampleFile.continuity(days).forEach(file -> files.take(file, days.hours().zone()));
    SampleFile.all(days).forEach(file -> files.take(file, days.hours().zone()));
  }
}
