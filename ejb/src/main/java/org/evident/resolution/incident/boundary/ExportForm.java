package org.evident.resolution.incident.boundary;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.evident.resolution.incident.document.ExportFile;

/** The forms a list can be taken away in. */
public enum ExportForm {
  CSV("text/csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  ExportForm(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of such files end, with the dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  ExportFile begin(OutputStream out, Locale language, ZoneId zone, List<ExportColumn> columns) {
    List<String> headings = columns.stream().map(ExportColumn::heading).toList();
    return this == CSV
        ? ExportFile.csv(out, language, zone, headings)
        : ExportFile.xlsx(out, language, zone, headings);
  }
}
