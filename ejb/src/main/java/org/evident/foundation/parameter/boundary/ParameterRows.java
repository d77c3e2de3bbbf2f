package org.evident.foundation.parameter.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** What is stored of parameters: each setting, of which the latest holds. */
@ApplicationScoped
class ParameterRows {

  private static final int BLOCK = 50;

  @Inject private Statements statements;

  /** What was set last of each parameter that was ever set. */
  Map<ProcessParameter, Setting> latest() {
    Map<ProcessParameter, Setting> latest = new EnumMap<>(ProcessParameter.class);
    statements
        .list(
            "select p.parameter, p.version, p.amount, p.reason, p.set_by, p.set_at from"
                + " process_parameter p where p.version = (select max(q.version) from process_parameter q"
                + " where q.parameter = p.parameter)",
            Setting::of)
        .forEach(setting -> latest.put(setting.parameter(), setting));
    return latest;
  }

  /** Keeps a setting; two of the same version cannot both be kept. */
  void insert(Setting setting) {
    statements.change(
        "insert into process_parameter (id, parameter, version, amount, reason, set_by, set_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        statements.block("process_parameter_seq", BLOCK),
        setting.parameter(),
        setting.version(),
        setting.amount(),
        setting.reason(),
        setting.by(),
        setting.at());
  }

  /** One amount as somebody set it. */
  record Setting(
      ProcessParameter parameter, int version, int amount, String reason, String by, Instant at) {
    static Setting of(Row row) {
      return new Setting(
          ProcessParameter.valueOf(row.text("parameter")),
          (int) row.number("version"),
          (int) row.number("amount"),
          row.text("reason"),
          row.text("set_by"),
          row.instant("set_at"));
    }
  }
}
