package org.evident.web.foundation.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.evident.evaluation.servicereview.boundary.FigureText;
import org.evident.foundation.history.boundary.HistoryLine;
import org.evident.kernel.RecordKind;
import org.evident.web.common.Texts;
import org.evident.web.foundation.search.RecordPlaces;

/** How the page of the history says what stands in an entry, and where the record behind it opens. */
@Named
@RequestScoped
public class HistoryWording {

  @Inject private Texts texts;
  @Inject private RecordPlaces places;

  private EntryWords words;

  /** What was done. */
  public String act(HistoryLine line) {
    return words().act(line.act());
  }

  /** By which way it came in. */
  public String way(HistoryLine line) {
    return words().way(line.channel());
  }

  /** The field that changed. */
  public String field(HistoryLine line) {
    return words().field(line.field());
  }

  /** The value before. */
  public String before(HistoryLine line) {
    return words().value(line, line.oldValue());
  }

  /** The value after. */
  public String after(HistoryLine line) {
    return words().value(line, line.newValue());
  }

  /** The page of the record, or null where it has none or none for the reader. */
  public String outcome(HistoryLine line) {
    RecordKind kind = kind(line);
    return kind == null ? null : places.outcome(kind);
  }

  /** What the address of a simple record names beside its number, or null. */
  public String path(HistoryLine line) {
    RecordKind kind = kind(line);
    return kind == null ? null : places.path(kind);
  }

  /** The kind of one record; null for entries on all of a kind, which carry no number of one, and for unknown kinds. */
  static RecordKind kind(HistoryLine line) {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> kind.name().equals(line.kind()))
        .filter(kind -> line.number() != null && line.number().startsWith(kind.prefix() + "-"))
        .findFirst()
        .orElse(null);
  }

  private EntryWords words() {
    if (words == null) {
      ResourceBundle text = texts.text();
      words = new EntryWords(text, FigureText.words(text.getLocale()));
    }
    return words;
  }
}
