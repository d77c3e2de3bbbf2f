package org.evident.agreement.servicelevel.boundary;

import jakarta.validation.constraints.Size;
import org.evident.agreement.servicelevel.rule.NoticeWithdrawal;

/** Takes back the notice given of an agreement in force, with the reason. */
public record WithdrawNotice(@Size(max = 2000) String reason) {

  NoticeWithdrawal said() {
    return new NoticeWithdrawal(reason);
  }
}
