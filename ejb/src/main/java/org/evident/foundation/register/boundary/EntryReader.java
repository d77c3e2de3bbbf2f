package org.evident.foundation.register.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.register.rule.Check;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RuleBroken;

/** Reads what was written for one record after another, and looks each name up once. */
class EntryReader {

  private final RecordRows rows;
  private final Form form;
  private final ValueReader reader;
  private final Map<String, Optional<Reference>> known = new HashMap<>();
  private List<RuleBroken> broken = List.of();

  EntryReader(RecordRows rows, Form form, ValueReader reader) {
    this.rows = rows;
    this.form = form;
    this.reader = reader;
  }

  /** What was wrong with the record last read; empty if nothing. */
  List<RuleBroken> broken() {
    return broken;
  }

  /** The values of a record, or null if {@link #broken()} has something to tell. */
  Values read(Map<String, String> written) {
    broken = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : form.fields()) {
      attempt(() -> values.put(field.name(), value(field, written.get(field.name()))));
    }
    if (!broken.isEmpty()) {
      return null;
    }
    Values read = new Values(values);
    for (Check check : form.checks()) {
      attempt(() -> check.pass(read));
    }
    return broken.isEmpty() ? read : null;
  }

  /** The values of a record; breaks the first rule it breaks. */
  Values readOrThrow(Map<String, String> written) {
    Values values = read(written);
    if (values == null) {
      throw broken.get(0);
    }
    return values;
  }

  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (RuleBroken told) {
      broken.add(told);
    }
  }

  private Object value(Field field, String written) {
    Object value = reader.read(field, written);
    if (value == null || !field.type().isReference()) {
      return value;
    }
    String text = (String) value;
    if (field.type() != FieldType.SERVICES) {
      return found(field, text);
    }
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(one -> found(field, one))
        .distinct()
        .sorted(Comparator.comparing(Reference::number))
        .toList();
  }

  private Reference found(Field field, String written) {
    String table =
        switch (field.type()) {
          case SERVICE, SERVICES -> "service";
          case CUSTOMER -> "customer";
          default -> field.choices().get(0);
        };
    String elsewhere = field.type() == FieldType.RECORD ? field.choices().get(1) : "name";
    return known
        .computeIfAbsent(table + " " + written, k -> rows.named(table, elsewhere, written))
        .orElseThrow(() -> RuleBroken.at(field.name(), "RCD-14", written));
  }
}
