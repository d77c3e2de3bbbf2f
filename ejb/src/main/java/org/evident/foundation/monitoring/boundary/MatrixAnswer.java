package org.evident.foundation.monitoring.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.kernel.RuleBroken;

/** Reads what the query interface of Prometheus, and of those that speak as it does, answers about a range of time. */
public final class MatrixAnswer {

  /** So many series are taken from one answer. */
  static final int MOST = 200;

  private static final int CUT = 200;
  private static final int MILLIS = 3;
  private static final int BEGINNING = 40;

  private MatrixAnswer() {}

  /**
   * The values of the one series there is, in words as they were written, {@code NaN} among them; none where there is no
   * series. Where nothing was measured, or a series had ended, there is no value.
   *
   * @throws RuleBroken CAP.PULL.ANSWER if it is no such answer, CAP.PULL.SERIES if there are several series
   */
  static List<Point> points(byte[] body) {
    try {
      JsonArray series = result(body);
      if (series.size() > 1) {
        throw RuleBroken.at("query", "CAP.PULL.SERIES", series.size());
      }
      return series.isEmpty() ? List.of() : series(series.getJsonObject(0)).points();
    } catch (JsonException
        | ClassCastException
        | ArithmeticException
        | IndexOutOfBoundsException other) {
      throw RuleBroken.at("query", "CAP.PULL.ANSWER", beginning(body));
    }
  }

  /**
   * All series there are, each with its labels.
   *
   * @throws RuleBroken CAP.PULL.ANSWER if it is no such answer, CAP.PULL.MANY if there are more series than are taken at once
   */
  static List<Series> series(byte[] body) {
    try {
      JsonArray found = result(body);
      if (found.size() > MOST) {
        throw RuleBroken.at("query", "CAP.PULL.MANY", found.size(), MOST);
      }
      return found.getValuesAs(one -> series(one.asJsonObject()));
    } catch (JsonException
        | ClassCastException
        | ArithmeticException
        | IndexOutOfBoundsException other) {
      throw RuleBroken.at("query", "CAP.PULL.ANSWER", beginning(body));
    }
  }

  private static JsonArray result(byte[] body) {
    JsonObject data = part(read(body), "data", JsonObject.class);
    String type = data.getString("resultType", "");
    if (!"matrix".equals(type)) {
      throw RuleBroken.at("query", "CAP.PULL.ANSWER", type);
    }
    return part(data, "result", JsonArray.class);
  }

  private static Series series(JsonObject one) {
    Map<String, String> labels = new TreeMap<>();
    if (one.containsKey("metric")) {
      JsonObject named = one.getJsonObject("metric");
      named.keySet().forEach(label -> labels.put(label, named.getString(label)));
    }
    return new Series(labels, points(part(one, "values", JsonArray.class)));
  }

  /** Why a server refuses a query, in its own words; empty if it does not say. */
  static String error(byte[] body) {
    try {
      String told = read(body).getString("error", "");
      return told.substring(0, Math.min(CUT, told.length()));
    } catch (JsonException | ClassCastException other) {
      return "";
    }
  }

  private static JsonObject read(byte[] body) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    }
  }

  /** A part of an answer; one that is missing is as little of its kind as another would be. */
  private static <T extends JsonValue> T part(JsonObject from, String name, Class<T> kind) {
    return kind.cast(from.getOrDefault(name, JsonValue.NULL));
  }

  private static List<Point> points(JsonArray values) {
    List<Point> points = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      JsonArray pair = values.getJsonArray(i);
      BigDecimal seconds = ((JsonNumber) pair.get(0)).bigDecimalValue();
      points.add(
          new Point(
              Instant.ofEpochMilli(seconds.scaleByPowerOfTen(MILLIS).longValueExact()),
              ((JsonString) pair.get(1)).getString()));
    }
    return points;
  }

  private static String beginning(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(BEGINNING, text.length()));
  }

  /** A value at an instant, as it was written. */
  public record Point(Instant at, String value) {}

  /** The values of a series, which its labels tell from the others. */
  record Series(Map<String, String> labels, List<Point> points) {}
}
