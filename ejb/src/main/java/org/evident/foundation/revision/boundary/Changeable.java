package org.evident.foundation.revision.boundary;

/** The kinds of record that count their changes, each with where the count stands. */
public enum Changeable {
  INCIDENT("incident", "number", "customer_id"),
  SERVICE("service", "number", null),
  CUSTOMER("customer", "number", "id"),
  AGREEMENT("agreement", "number", "customer_id"),
  CALENDAR("calendar", "code", null),
  REVIEW("review", "number", "customer_id"),
  PERSON("person", "number", null),
  ACCOUNT("person", "login", null),
  TEAM("team", "name", null),
  ORGANISATION("organisation", "number", null),
  USER_GROUP("user_group", "number", "customer_id"),
  ACTION("action_item", "number", "customer_id"),
  IMPORT_PROFILE("import_profile", "name", null),
  CAPACITY_METRIC("capacity_metric", "number", null),
  CONTRACT("contract", "number", null),
  CAPACITY_EVENT("capacity_event", "number", null),
  CAPACITY_SCENARIO("capacity_scenario", "number", null),
  CAPACITY_REQUIREMENT("capacity_requirement", "number", null),
  CATEGORY("category", "number", null),
  DEMAND_FORECAST("demand_forecast", "number", null),
  CAPACITY_PLAN("capacity_plan", "number", null),
  AVAILABILITY_NEED("availability_requirement", "number", null),
  STAFF_PLAN("staff_plan", "number", null),
  AVAILABILITY_PLAN("availability_plan", "number", null),
  SERIES_SOURCE("series_source", "number", null);

  private final String table;
  private final String key;
  private final String customer;

  Changeable(String table, String key, String customer) {
    this.table = table;
    this.key = key;
    this.customer = customer;
  }

  /** The count of one record and the customer it belongs to, which is null where anybody may know. */
  String query() {
    return "select version, "
        + (customer == null ? "cast(null as bigint)" : customer)
        + " as belongs_to from "
        + table
        + " where "
        + key
        + " = ?";
  }
}
