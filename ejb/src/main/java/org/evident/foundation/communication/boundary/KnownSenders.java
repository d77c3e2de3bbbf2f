package org.evident.foundation.communication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evident.foundation.history.boundary.KnownRecords;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Knows who may have told something, and which records it may have been about (COM-3). */
@ApplicationScoped
class KnownSenders {

  @Inject private Statements statements;
  @Inject private KnownRecords records;

  /**
   * Refuses a teller nobody knows, and a record there is none of.
   *
   * @param about number of the record, or null
   * @throws RuleBroken COM-3 at {@code issuer}, REC-1 at {@code about}
   */
  void require(String issuer, String about) {
    boolean known =
        statements
            .first("select id from person where login = ?", row -> row.number("id"), issuer)
            .isPresent();
    if (!known) {
      throw RuleBroken.at("issuer", "COM-3", issuer);
    }
    if (about != null) {
      records.find("about", about);
    }
  }
}
