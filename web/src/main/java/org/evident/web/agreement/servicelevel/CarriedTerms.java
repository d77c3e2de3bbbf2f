package org.evident.web.agreement.servicelevel;

import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;

/** Terms of a version that go on in the next one without a place on the form; those of a new agreement are the usual ones. */
final class CarriedTerms {

  private CarriedTerms() {}

  static Long mergeGapSeconds(AgreementView.Version version) {
    return version == null ? null : version.measuring().mergeGapSeconds();
  }

  static DraftAgreement.Cost cost(AgreementView.Version version) {
    return version == null
        ? new DraftAgreement.Cost(null, null, null)
        : new DraftAgreement.Cost(
            version.measuring().costTolerancePercent(),
            version.measuring().costToleranceLeast(),
            version.measuring().costForecast());
  }
}
