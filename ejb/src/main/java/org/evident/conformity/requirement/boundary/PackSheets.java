package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evident.conformity.requirement.rule.PackGap;
import org.evident.evaluation.servicereview.document.Sheet;
import org.evident.evaluation.servicereview.document.Sheet.Format;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.Csv;
import org.evident.kernel.RecordKind;

/** The rows of a pack's files. */
@ApplicationScoped
class PackSheets {

  static final String GAP = "pack.gap.";

  static final List<String> RECORD_HEADINGS =
      List.of(
          "conformity.requirement",
          "pack.condition",
          "conformity.kind",
          "word.number",
          "pack.title",
          "conformity.lacks",
          "pack.link");

  static final List<String> ACTION_HEADINGS =
      List.of(
          "conformity.requirement",
          "word.number",
          "pack.action",
          "pack.action.owner",
          "pack.action.first",
          "pack.action.due",
          "word.state",
          "pack.action.raised",
          "pack.action.done",
          "pack.link");

  private static final int NARROW = 14;
  private static final int WIDE = 50;

  @Inject private Requirements requirements;
  @Inject private EvidenceBook book;
  @Inject private ResultRows results;
  @Inject private OverrideRows overrides;
  @Inject private ActionLists actions;

  /** A record that meets a requirement or breaks it. */
  static Csv record(PackWords words, RequirementLine line, ProofLine one) {
    return new Csv()
        .value(line.id())
        .value(one.place() + 1)
        .value(words.word(PackWords.KIND + one.kind()))
        .text(one.number())
        .text(one.title())
        .value(one.failed() == null ? "" : words.word("conformity.failed." + one.failed()))
        .value(words.link(one.kind(), one.number()));
  }

  /** An action, as it stood. */
  static Csv action(PackScope scope, PackWords words, RequirementLine line, ActionView action) {
    Instant done = action.doneAt();
    return new Csv()
        .value(line.id())
        .value(action.number())
        .text(action.text())
        .text(action.ownerName())
        .value(action.firstDue())
        .value(action.due())
        .value(words.word("action.state." + action.at(scope.until())))
        .value(told(scope, action.raisedAt()))
        .value(done == null || !done.isBefore(scope.until()) ? null : told(scope, done))
        .value(words.link(RecordKind.REQUIREMENT, line.id()));
  }

  static void write(OutputStream out, Csv line) {
    try {
      out.write(line.end().getBytes(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The sheets of the workbook: the requirements, and what is missing behind them. */
  List<Sheet> book(PackScope scope, PackWords words, List<PackGap> gaps) {
    return List.of(requirements(scope, words), missing(words, gaps));
  }

  private Sheet requirements(PackScope scope, PackWords words) {
    Map<String, StoredResult> found = results.on(scope.day(), null);
    Map<String, OverrideView> said = overrides.on(scope.asked());
    ProcessOwners owners = results.owners(scope.asked());
    List<List<Object>> rows = new ArrayList<>();
    for (RequirementLine line : scope.lines()) {
      StoredResult result = found.getOrDefault(line.id(), StoredResult.NEVER);
      rows.add(row(scope, words, line, result, said.get(line.id()), owners));
    }
    return new Sheet(words.word("pack.sheet"), fields(words), rows, about(scope, words));
  }

  private static String about(PackScope scope, PackWords words) {
    return words.about(
        "pack.count",
        scope.lines().size(),
        scope.asked().toString(),
        told(scope, scope.evaluatedAt()),
        scope.zone().getId());
  }

  private static List<Sheet.Field> fields(PackWords words) {
    return List.of(
        field(words, "conformity.requirement", Format.TEXT, NARROW),
        field(words, "conformity.clause", Format.TEXT, NARROW),
        field(words, "pack.sentence", Format.TEXT, WIDE),
        field(words, "conformity.process", Format.TEXT, NARROW),
        field(words, "conformity.owner", Format.TEXT, NARROW),
        field(words, "conformity.status", Format.TEXT, NARROW),
        field(words, "pack.computed", Format.TEXT, NARROW),
        field(words, "conformity.score", Format.PERCENT, NARROW),
        field(words, "conformity.population", Format.COUNT, NARROW),
        field(words, "conformity.satisfied", Format.COUNT, NARROW),
        field(words, "conformity.broken", Format.COUNT, NARROW),
        field(words, "pack.from", Format.INSTANT, NARROW),
        field(words, "pack.to", Format.INSTANT, NARROW),
        field(words, "pack.evaluated", Format.INSTANT, NARROW),
        field(words, "pack.version", Format.COUNT, NARROW),
        field(words, "conformity.rule", Format.TEXT, WIDE),
        field(words, "conformity.unseen", Format.TEXT, WIDE),
        field(words, "conformity.override", Format.TEXT, WIDE),
        field(words, "conformity.override.evidence", Format.TEXT, WIDE),
        field(words, "pack.said", Format.TEXT, NARROW),
        field(words, "conformity.override.until", Format.DATE, NARROW),
        field(words, "pack.actions", Format.COUNT, NARROW));
  }

  private List<Object> row(
      PackScope scope,
      PackWords words,
      RequirementLine line,
      StoredResult result,
      OverrideView said,
      ProcessOwners owners) {
    EvidenceRule rule = book.of(line.id()).orElse(null);
    boolean same = rule != null && result.version() != null && result.version() == rule.version();
    long promised =
        actions.from(line.id()).stream().filter(one -> one.at(scope.until()) != null).count();
    return Arrays.asList(
        line.id(),
        line.clause(),
        line.sentence(),
        words.word("process." + line.process()),
        String.join(", ", owners.names(line.process())),
        words.word("conformity.status." + line.status()),
        words.word("conformity.status." + line.computed()),
        line.score(),
        BigDecimal.valueOf(line.population()),
        BigDecimal.valueOf(line.satisfied()),
        BigDecimal.valueOf(line.broken()),
        local(scope, result.windowFrom()),
        local(scope, result.windowTo()),
        local(scope, scope.evaluatedAt()),
        result.version() == null ? null : BigDecimal.valueOf(result.version()),
        same ? words.find("conformity.rule." + line.id()) : changed(words, result),
        same && rule.partial() ? words.find("conformity.unseen." + line.id()) : null,
        said == null ? null : said.reason(),
        said == null ? null : said.evidence(),
        said == null ? null : said.givenBy(),
        said == null ? null : said.validUntil(),
        BigDecimal.valueOf(promised));
  }

  /** Words of a rule are those of its version of today; a former one has none any more. */
  private static String changed(PackWords words, StoredResult result) {
    return words.word(result.version() == null ? "pack.rule.none" : "pack.rule.changed");
  }

  private Sheet missing(PackWords words, List<PackGap> gaps) {
    List<List<Object>> rows = new ArrayList<>();
    for (PackGap gap : gaps) {
      rows.add(
          List.of(
              requirements.find(gap.requirement()).id(),
              BigDecimal.valueOf(gap.place() + 1L),
              words.word(GAP + gap.reason()),
              BigDecimal.valueOf(gap.count())));
    }
    return new Sheet(
        words.word("pack.missing"),
        List.of(
            field(words, "conformity.requirement", Format.TEXT, NARROW),
            field(words, "pack.condition", Format.COUNT, NARROW),
            field(words, "pack.why", Format.TEXT, WIDE),
            field(words, "pack.records", Format.COUNT, NARROW)),
        rows,
        words.about("pack.missing.count", gaps.size()));
  }

  private static Sheet.Field field(PackWords words, String key, Format format, int width) {
    return new Sheet.Field(words.word(key), format, width);
  }

  private static String told(PackScope scope, Instant at) {
    return at == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(scope.zone()).toOffsetDateTime());
  }

  private static LocalDateTime local(PackScope scope, Instant at) {
    return at == null ? null : at.atZone(scope.zone()).toLocalDateTime();
  }
}
