package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.evident.agreement.servicelevel.rule.AgreementForm;

/** Who signed a version for each side, and when. */
@Embeddable
public class SignaturesRow {

  @Column(name = "provider_signed_by")
  private String providerBy;

  @Column(name = "provider_signed_at")
  private Instant providerAt;

  @Column(name = "customer_signed_by")
  private String customerBy;

  @Column(name = "customer_signed_at")
  private Instant customerAt;

  protected SignaturesRow() {}

  void provider(String login, Instant now) {
    providerBy = login;
    providerAt = now;
  }

  void customer(String login, Instant now) {
    customerBy = login;
    customerAt = now;
  }

  /** Whether they make an agreement of a form. */
  boolean agree(AgreementForm form) {
    return form.isAgreed(providerBy != null, customerBy != null);
  }

  /** The login of whoever signed for the provider, null while nobody has. */
  public String providerBy() {
    return providerBy;
  }

  /** The login of whoever signed for the customer, null while nobody has. */
  public String customerBy() {
    return customerBy;
  }
}
