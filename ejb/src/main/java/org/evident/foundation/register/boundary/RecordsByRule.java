package org.evident.foundation.register.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RuleBroken;

/**
 * Keeps records that a capability makes by a rule of its own, whatever the caller writes by hand; the capability's door has
 * decided who may cause them. Instants bear their offset.
 */
@Stateless
@PermitAll
public class RecordsByRule {

  @Inject private FormBook book;
  @Inject private RecordRows rows;
  @Inject private RecordKeeping keeping;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * Stores a record and answers with its number.
   *
   * @param ref what the capability knows it by
   */
  public String add(String path, String ref, Map<String, String> written) {
    Form form = book.named(path);
    Values values = read(form, written);
    keeping.refuseUnfit(form, null, values);
    return keeping.add(form, ref, values);
  }

  /**
   * Stores the records of a file of comma-separated lines, all of them or none.
   *
   * @param dryRun whether everything is checked and counted and nothing is stored
   */
  public ImportResult read(String path, InputStream file, boolean dryRun) {
    ValueReader reader = new ValueReader(null, clock.instant());
    FileIntake intake =
        new FileIntake(book.named(path), rows, keeping, all -> {}, reader, null, dryRun);
    intake.read(file);
    if (!intake.stays()) {
      session.setRollbackOnly();
    }
    return intake.result();
  }

  /** Lets a record say something else in some fields (GEN-3). */
  public void correct(String path, String number, Map<String, String> changes, String reason) {
    Form form = book.named(path);
    Registered before = one(form, number);
    Map<String, String> written = new LinkedHashMap<>();
    before.values().all().forEach((field, value) -> written.put(field, Values.written(value)));
    written.putAll(changes);
    Values values = read(form, written);
    keeping.refuseUnfit(form, before, values);
    keeping.correct(form, before, values, reason);
  }

  /** Withdraws a record (GEN-3). */
  public void withdraw(String path, String number, String reason) {
    Form form = book.named(path);
    keeping.withdraw(form, one(form, number), reason);
  }

  private Values read(Form form, Map<String, String> written) {
    return new EntryReader(rows, form, new ValueReader(null, clock.instant())).readOrThrow(written);
  }

  private Registered one(Form form, String number) {
    return rows.numbered(form, number, ReachedRecords.ALL)
        .orElseThrow(() -> RuleBroken.at("number", "REC-1", number));
  }
}
