package org.evident.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Histories, notices and files name the kind of their record in a column of their own. */
class RecordKindTest {

  private static final int COLUMN = 20;

  @Test
  void gen2_the_name_of_each_kind_fits_where_histories_keep_it() {
    assertEquals(
        List.of(),
        Arrays.stream(RecordKind.values()).filter(kind -> kind.name().length() > COLUMN).toList());
  }
}
