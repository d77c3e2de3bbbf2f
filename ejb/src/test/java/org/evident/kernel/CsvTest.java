package org.evident.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void fields_are_quoted_only_where_needed() {
    assertEquals(
        "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",,\r\n",
        new Csv()
            .text("plain")
            .text("a,b")
            .text("say \"x\"")
            .text("two\nlines")
            .text(null)
            .text("")
            .end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void free_text_is_never_a_formula(String hostile) {
    assertEquals("'" + hostile + "\r\n", new Csv().text(hostile).end());
  }

  @Test
  void carriage_return_at_the_start_is_guarded_and_quoted() {
    assertEquals("\"'\rx\"\r\n", new Csv().text("\rx").end());
  }

  @Test
  void negative_number_of_the_system_stays_a_number() {
    assertEquals("-8.70,\r\n", new Csv().value(new BigDecimal("-8.70")).value(null).end());
  }
}
