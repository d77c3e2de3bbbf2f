package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementFormTest {

  @ParameterizedTest
  @EnumSource(value = AgreementForm.class, mode = EnumSource.Mode.EXCLUDE, names = "INTERNAL")
  void slm1_every_form_made_with_a_customer_needs_both_signatures(AgreementForm form) {
    assertEquals(form, AgreementForm.of(form));
    assertTrue(form.isAgreed(true, true));
    assertFalse(form.isAgreed(true, false));
    assertFalse(form.isAgreed(false, true));
    assertTrue(form.rivals(AgreementForm.SLA));
  }

  @Test
  void slm1_an_agreement_of_no_named_form_is_an_sla() {
    assertEquals(AgreementForm.SLA, AgreementForm.of(null));
  }

  @Test
  void sla15_an_internal_commitment_stands_beside_the_customers_agreement() {
    assertFalse(AgreementForm.INTERNAL.isForCustomer());
    assertTrue(AgreementForm.INTERNAL.isAgreed(true, false));
    assertFalse(AgreementForm.INTERNAL.isAgreed(false, false));
    assertFalse(AgreementForm.INTERNAL.rivals(AgreementForm.SLA));
    assertTrue(AgreementForm.INTERNAL.rivals(AgreementForm.INTERNAL));
  }
}
