package org.evident.agreement.servicelevel.boundary;

import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Set;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.agreement.servicelevel.entity.AgreementVersion;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** The door through which a version is written anew while it is not agreed (AGR-4). */
@Stateless
@RolesAllowed(LEVEL_MANAGERS)
public class AgreementRedrafts {

  @PersistenceContext private EntityManager em;
  @Inject private AgreementHolding holding;
  @Inject private Agreements agreements;
  @Inject private CoveredServices covered;
  @Inject private DraftReach reach;
  @Inject private TermsReader reader;
  @Inject private Alignments alignments;
  @Inject private ModelTargetRows models;
  @Inject private OtherTargetRows others;
  @Inject private ProviderSignatures signatures;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<AgreementDrafted> written;

  /**
   * Writes the newest version anew; one that was offered is a draft again, and what was signed of it is void. Whoever writes
   * it is its author from now on. Customer and form stay; name and services change with the first version only.
   *
   * @throws org.evident.kernel.RuleBroken SLM.PATH once both sides signed, SLM.ORDER if it would not begin after the version
   *     before it
   */
  public AgreementView redraft(String number, @Valid DraftAgreement command) {
    Agreement agreement = holding.write(number);
    Set<Long> services = covered.ids(command.services());
    reach.require(agreement.customerId(), services);
    AgreementVersion newest = agreement.newest();
    var before = newest.state();
    Set<Long> covers = agreement.versions().size() == 1 ? services : agreement.serviceIds();
    agreement.redraft(reader.read(command, covers), callers.login(), command.name(), services);
    signatures.withdraw(agreement);
    em.flush();
    models.write(newest.id(), command, covers);
    others.write(newest.id(), command.otherTargets());
    alignments.check(newest.id(), command);
    RecordRef about = new RecordRef(RecordKind.AGREEMENT, number);
    written.fire(new AgreementDrafted(about, clock.instant()));
    String version = "version " + newest.versionNo();
    histories.write(about, "REDRAFTED", version);
    histories.changed(about, "REDRAFTED", version, FieldChange.of("state", before, newest.state()));
    return agreements.agreement(number);
  }
}
