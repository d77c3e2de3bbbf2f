package org.evident.foundation.register.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RuleBroken;

/** Takes in a file of simple records, each known by its number elsewhere. */
class FileIntake extends CsvIntake {

  private final Form form;
  private final RecordRows rows;
  private final RecordKeeping keeping;
  private final Consumer<Values> reach;
  private final EntryReader reader;
  private final String reason;
  private final Map<String, Long> refs = new HashMap<>();
  private final Map<List<Object>, Long> said = new HashMap<>();

  FileIntake(
      Form form,
      RecordRows rows,
      RecordKeeping keeping,
      Consumer<Values> reach,
      ValueReader reader,
      String reason,
      boolean dryRun) {
    super(form.fields(), needed(form), List.of("reason", "number"), dryRun);
    this.form = form;
    this.rows = rows;
    this.keeping = keeping;
    this.reach = reach;
    this.reader = new EntryReader(rows, form, reader);
    this.reason = reason;
  }

  private static List<String> needed(Form form) {
    return Stream.concat(
            Stream.of("ref"), form.fields().stream().filter(Field::needed).map(Field::name))
        .toList();
  }

  @Override
  protected void take(long number, Map<String, String> written) {
    String ref = attempt(number, written, () -> ref(number, written.get("ref")));
    Values values = reader.read(written);
    reader.broken().forEach(b -> refuse(number, written.get(b.field()), b));
    if (ref != null && values != null) {
      attempt(number, written, () -> take(number, ref, values, written.get("reason")));
    }
  }

  private String ref(long number, String written) {
    String ref = ValueReader.elsewhere(written);
    if (ref == null) {
      throw RuleBroken.at("ref", "RCD-1");
    }
    Long before = refs.putIfAbsent(ref, number);
    if (before != null) {
      throw RuleBroken.at("ref", "RCD-25", ref, before);
    }
    return ref;
  }

  private Void take(long number, String ref, Values values, String written) {
    Optional<Registered> before = rows.elsewhere(form, ref);
    if (before.isPresent() && before.get().withdrawn()) {
      throw RuleBroken.at("ref", "RCD-17", before.get().number());
    }
    reach.accept(values);
    before.map(Registered::values).ifPresent(reach);
    refuseTwin(number, values);
    if (before.isPresent() && before.get().says(values)) {
      unchanged();
      return null;
    }
    keeping.refuseUnfit(form, before.orElse(null), values);
    if (before.isEmpty()) {
      added();
      keeping.takeIn(form, ref, values, stays());
    } else {
      String why = written == null || written.isBlank() ? reason : written;
      String said = ValueReader.reason(why);
      corrected();
      keeping.correct(form, before.get(), values, said);
    }
    return null;
  }

  private void refuseTwin(long number, Values values) {
    if (form.once().isEmpty()) {
      return;
    }
    List<Object> key = new ArrayList<>();
    form.once().forEach(name -> key.add(values.of(name)));
    Long before = said.putIfAbsent(key, number);
    if (before != null) {
      throw RuleBroken.at(form.once().get(0), "RCD-27", before);
    }
  }
}
