package org.evident.foundation.register.boundary;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.foundation.register.rule.CsvReader;
import org.evident.kernel.RuleBroken;

/** JSON objects, one a line. */
final class JsonColumns extends ColumnFile {

  private final JsonReaderFactory readers = Json.createReaderFactory(Map.of());
  private final Reader text;
  private final List<Column> columns;
  private long line;

  JsonColumns(Reader text, List<Column> columns) {
    this.text = new BufferedReader(text);
    this.columns = columns;
  }

  @Override
  long line() {
    return line;
  }

  @Override
  boolean goesOn() {
    return true;
  }

  @Override
  List<String> next() throws IOException {
    String written = written();
    while (written != null && written.isBlank()) {
      written = written();
    }
    return written == null ? null : read(written);
  }

  private List<String> read(String written) {
    try (JsonReader reader = readers.createReader(new StringReader(written))) {
      JsonObject object = reader.readObject();
      List<String> values = new ArrayList<>(columns.size());
      columns.forEach(column -> values.add(word(object.get(column.name()))));
      return values;
    } catch (JsonException unreadable) {
      throw RuleBroken.at("line", "CAP.LINE", written.substring(0, Math.min(40, written.length())));
    }
  }

  /** The next line, never more of it than is sensible; what is longer is read to its end and refused. */
  private String written() throws IOException {
    StringBuilder written = new StringBuilder();
    int c = text.read();
    line++;
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = text.read()) {
      if (written.length() <= CsvReader.LONGEST) {
        written.append((char) c);
      }
    }
    if (written.length() > CsvReader.LONGEST) {
      throw RuleBroken.at("line", "CAP.LINE", written.substring(0, 40));
    }
    return written.toString();
  }

  private static String word(JsonValue value) {
    return value == null || value.getValueType() == JsonValue.ValueType.NULL
        ? null
        : value instanceof JsonString string ? string.getString() : value.toString();
  }
}
