package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Changes records that count their changes (REC-2). */
@ApplicationScoped
class Revisions {

  @Inject private Statements statements;

  /**
   * Sets columns of a record, unless somebody else changed it meanwhile, which breaks REC-2.
   *
   * @param table a name from the code, with {@code number} and {@code version}
   * @param columns what is set, from the code, with a place for each value
   */
  void set(String table, String number, long version, String columns, Object... values) {
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(number);
    all.add(version);
    int changed =
        statements.change(
            "update "
                + table
                + " set "
                + columns
                + ", version = version + 1 where number = ? and version = ?",
            all.toArray());
    if (changed == 0) {
      throw new RuleBroken("REC-2", number);
    }
  }
}
