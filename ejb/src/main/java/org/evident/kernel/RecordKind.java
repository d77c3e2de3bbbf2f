package org.evident.kernel;

/** The kinds of record the system keeps, each with the prefix of its numbers. */
public enum RecordKind {
  INCIDENT("INC"),
  SERVICE("SVC"),
  CUSTOMER("CUS"),
  AGREEMENT("SLA"),
  CALENDAR("CAL"),
  REVIEW("REV"),
  IMPORT_RUN("IMP"),
  JOB("JOB"),
  PERSON("PER"),
  ACTION("ACT"),
  APPROVAL("APR"),
  DUTY("DTY"),
  AUTHORITY("AUT"),
  ORGANISATION("ORG"),
  USER_GROUP("UGR"),
  HISTORY("HIS"),
  OUTAGE("OUT"),
  MAINTENANCE_WINDOW("MWI"),
  SERVICE_DEPENDENCY("DEP"),
  SURVEY("SUR"),
  SURVEY_RESPONSE("ANS"),
  COMPLAINT("CMP"),
  CHANGE("CHG"),
  COST_LINE("CST"),
  CONSUMED_UNITS("CSU"),
  SERVICE_REQUEST("REQ"),
  WORKLOAD_COUNT("WLC"),
  CONTINUITY_TEST("CTE"),
  SECURITY_INCIDENT("SEC"),
  PROBLEM("PRB"),
  KNOWN_ERROR("KER"),
  SUPPLIER_TARGET("SPT"),
  EXPORT("EXP"),
  CANNED_ANSWER("TXT"),
  REQUIREMENT("R"),
  CAPACITY_METRIC("CAM"),
  MAJOR_CRITERIA("MIC"),
  CONTRACT("CTR"),
  CAPACITY_EVENT("CEV"),
  CAPACITY_SCENARIO("CSC"),
  CAPACITY_REQUIREMENT("CRQ"),
  PROCESS_PARAMETER("PAR"),
  CATEGORY("CTG"),
  DEMAND_FORECAST("DFC"),
  CAPACITY_PLAN("CPL"),
  AVAILABILITY_NEED("AVR"),
  STAFF_PLAN("HCP"),
  AVAILABILITY_PLAN("AVP"),
  AVAILABILITY_TEST("AVT"),
  CAPACITY_REVIEW("CRV"),
  SERIES_SOURCE("SRS"),
  METRIC_VALUE("MEV"),
  REPORT_DEFINITION("RPD"),
  REPORT_REVIEW("RCR"),
  COMMUNICATION_ENTRY("CPE"),
  COMMUNICATION("COM");

  private final String prefix;

  RecordKind(String prefix) {
    this.prefix = prefix;
  }

  /** The prefix of this kind's numbers. */
  public String prefix() {
    return prefix;
  }
}
