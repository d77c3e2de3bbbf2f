package org.evident.foundation.parameter.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ParameterSqlTest {

  @Test
  void par5_a_time_is_the_one_set_last_before_or_the_usual_one() {
    assertEquals(
        "coalesce((select p.amount from process_parameter p where p.parameter = 'MAJOR_MANAGER' and"
            + " p.set_at <= i.at order by p.version desc fetch first 1 rows only), 15) * interval"
            + " '1' minute",
        ParameterSql.minutes(ProcessParameter.MAJOR_MANAGER, "i.at"));
  }
}
