package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.evident.kernel.RuleBroken;

/** What does not count by a version (SLA-12): its exceptions, or that there are none. */
@Embeddable
public class ExceptionsRow {

  @Column(name = "exceptions")
  private String text;

  @Column(name = "no_exceptions")
  private boolean none;

  protected ExceptionsRow() {}

  ExceptionsRow(String text, boolean none) {
    this.text = text;
    this.none = none;
  }

  /** Refuses a version that says neither; breaks SLM.EXCEPTIONS. */
  void require() {
    if (!none && (text == null || text.isBlank())) {
      throw RuleBroken.at("exceptions", "SLM.EXCEPTIONS");
    }
  }

  String text() {
    return text;
  }
}
