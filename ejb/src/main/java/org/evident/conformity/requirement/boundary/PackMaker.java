package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.evident.conformity.requirement.document.PackZip;
import org.evident.conformity.requirement.rule.PackGap;
import org.evident.evaluation.servicereview.document.ReviewXlsx;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.Csv;

/** Writes a pack: what stands in its workbook, each record behind it, and a manifest that names what is missing (CNF-11, CNF-12). */
@ApplicationScoped
class PackMaker {

  private static final String EXCEPTIONS = "exceptions.csv";
  private static final String SATISFYING = "satisfying.csv";
  private static final String ACTIONS = "actions.csv";
  private static final String BOOK = "requirements.xlsx";

  @Inject private PackRecords records;
  @Inject private PackSheets sheets;
  @Inject private ActionLists actions;
  @Inject private ReviewXlsx books;
  @Inject private Callers callers;

  /** Where the records of a requirement come from. */
  private interface Source {
    long write(RequirementLine line, OutputStream out) throws IOException;
  }

  /** What a file lacks. */
  private record Lacking(String file, PackGap gap) {}

  /**
   * Writes the pack of a scope.
   *
   * @param goesOn told how many requirements are done of three times as many; false ends the work
   * @return how many records it has; below zero where the work was ended
   */
  long write(
      PackScope scope, PackWish wish, PackWords words, OutputStream out, LongPredicate goesOn) {
    PackZip zip = new PackZip(out);
    List<Lacking> lacking = new ArrayList<>();
    long[] done = {0};
    boolean[] whole = {true};
    file(
        zip,
        EXCEPTIONS,
        PackSheets.RECORD_HEADINGS,
        scope,
        words,
        whole,
        () -> goesOn.test(++done[0]),
        (line, stream) ->
            listed(
                EXCEPTIONS,
                lacking,
                count ->
                    records.breaking(
                        scope, line.id(), one -> put(stream, words, line, one, count))));
    file(
        zip,
        SATISFYING,
        PackSheets.RECORD_HEADINGS,
        scope,
        words,
        whole,
        () -> goesOn.test(++done[0]),
        (line, stream) ->
            listed(
                SATISFYING,
                lacking,
                count ->
                    records.meeting(
                        scope, line.id(), one -> put(stream, words, line, one, count))));
    file(
        zip,
        ACTIONS,
        PackSheets.ACTION_HEADINGS,
        scope,
        words,
        whole,
        () -> goesOn.test(++done[0]),
        (line, stream) -> promised(scope, words, line, stream));
    List<PackGap> gaps = lacking.stream().map(Lacking::gap).toList();
    zip.file(
        BOOK,
        stream -> {
          stream.write(books.write(sheets.book(scope, words, gaps), scope.evaluatedAt()));
          return scope.lines().size();
        });
    byte[] manifest = manifest(scope, wish, words, zip.files(), lacking);
    zip.file(
        "manifest.json",
        stream -> {
          stream.write(manifest);
          return 1;
        });
    zip.end();
    long rows = zip.files().stream().limit(2).mapToLong(PackZip.Packed::rows).sum();
    return whole[0] ? rows : -1;
  }

  private static void file(
      PackZip zip,
      String name,
      List<String> headings,
      PackScope scope,
      PackWords words,
      boolean[] whole,
      BooleanSupplier goesOn,
      Source source) {
    zip.file(
        name,
        stream -> {
          Csv heading = new Csv();
          headings.forEach(key -> heading.value(words.word(key)));
          stream.write(heading.end().getBytes(StandardCharsets.UTF_8));
          long rows = 0;
          for (RequirementLine line : scope.lines()) {
            if (whole[0]) {
              rows += source.write(line, stream);
              whole[0] = goesOn.getAsBoolean();
            }
          }
          return rows;
        });
  }

  private static long listed(
      String file, List<Lacking> lacking, Function<long[], List<PackGap>> read) {
    long[] count = {0};
    read.apply(count).forEach(gap -> lacking.add(new Lacking(file, gap)));
    return count[0];
  }

  private static void put(
      OutputStream stream, PackWords words, RequirementLine line, ProofLine one, long[] count) {
    PackSheets.write(stream, PackSheets.record(words, line, one));
    count[0]++;
  }

  private long promised(
      PackScope scope, PackWords words, RequirementLine line, OutputStream stream) {
    long rows = 0;
    for (ActionView action : actions.from(line.id())) {
      if (action.at(scope.until()) != null) {
        PackSheets.write(stream, PackSheets.action(scope, words, line, action));
        rows++;
      }
    }
    return rows;
  }

  private byte[] manifest(
      PackScope scope,
      PackWish wish,
      PackWords words,
      List<PackZip.Packed> files,
      List<Lacking> lacking) {
    JsonObjectBuilder filter = Json.createObjectBuilder();
    wish.said().forEach(filter::add);
    JsonArrayBuilder packed = Json.createArrayBuilder();
    for (PackZip.Packed file : files) {
      packed.add(
          Json.createObjectBuilder()
              .add("name", file.name())
              .add("sha256", file.sha256())
              .add("bytes", file.bytes())
              .add("rows", file.rows()));
    }
    JsonArrayBuilder missing = Json.createArrayBuilder();
    for (Lacking one : lacking) {
      missing.add(
          Json.createObjectBuilder()
              .add("file", one.file())
              .add("requirement", one.gap().requirement())
              .add("condition", one.gap().place() + 1)
              .add("reason", one.gap().reason().name())
              .add("words", words.word(PackSheets.GAP + one.gap().reason()))
              .add("count", one.gap().count()));
    }
    return Json.createObjectBuilder()
        .add("format", "evident-audit-pack-1")
        .add("asOf", scope.asked().toString())
        .add("evaluationOf", scope.day().toString())
        .add("evaluatedAt", scope.evaluatedAt().toString())
        .add("takenBy", callers.login())
        .add("takenByName", callers.current().name())
        .add("language", words.language())
        .add("zone", scope.zone().getId())
        .add("filter", filter)
        .add("requirements", scope.lines().size())
        .add("files", packed)
        .add("missing", missing)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
