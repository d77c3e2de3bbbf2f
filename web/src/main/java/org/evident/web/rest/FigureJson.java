package org.evident.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import org.evident.evaluation.servicereview.boundary.FigureView;

/** A figure as JSON: every member always there, null for "no data". */
final class FigureJson {

  private FigureJson() {}

  static JsonObject of(FigureView f, String records, String parts) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", f.key())
            .add("dimension", f.dimension())
            .add("unit", f.unit())
            .add("verdict", f.verdict())
            .add("warning", f.warning())
            .add("tolerated", f.tolerated())
            .add("sampleSize", f.records())
            .add("queryVersion", f.queryVersion())
            .add("records", records)
            .add("parts", parts);
    number(json, "numerator", f.numerator());
    number(json, "denominator", f.denominator());
    number(json, "value", f.value());
    number(json, "goal", f.goal());
    number(json, "previous", f.previous());
    number(json, "mean12", f.mean12());
    number(json, "difference", f.difference());
    number(json, "slope", f.slope());
    return (f.label() == null ? json.addNull("label") : json.add("label", f.label())).build();
  }

  private static void number(JsonObjectBuilder json, String name, BigDecimal value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value);
    }
  }
}
