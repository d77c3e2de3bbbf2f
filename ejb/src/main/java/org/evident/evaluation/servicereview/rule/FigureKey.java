package org.evident.evaluation.servicereview.rule;

/** The keys of the figures of section 3.1 that rules, not only pages, know by name. */
public final class FigureKey {
  public static final String RESP = "RESP";
  public static final String RESO = "RESO";
  public static final String RESO_STRICT = "RESO_STRICT";
  public static final String FULF = "FULF";
  public static final String TARGETS_MET = "TARGETS_MET";
  public static final String TARGETS_MISSED = "TARGETS_MISSED";
  public static final String ON_TARGET = "ON_TARGET";
  public static final String MAJOR = "MAJOR";
  public static final String MAJOR_MINUTES = "MAJOR_MINUTES";
  public static final String INC_OPENED = "INC_OPENED";
  public static final String INC_RESOLVED = "INC_RESOLVED";
  public static final String INC_REOPENED = "INC_REOPENED";
  public static final String INC_CANCELLED = "INC_CANCELLED";
  public static final String INC_BALANCED = "INC_BALANCED";
  public static final String INC_BACKLOG = "INC_BACKLOG";
  public static final String BACKLOG_AGE = "BACKLOG_AGE";
  public static final String MEAN = "MEAN";
  public static final String MEDIAN = "MEDIAN";
  public static final String P90 = "P90";
  public static final String REOPEN = "REOPEN";
  public static final String FIRSTLINE = "FIRSTLINE";
  public static final String PAUSED_SHARE = "PAUSED_SHARE";
  public static final String CAUSED = "CAUSED";
  public static final String AST = "AST";
  public static final String PLANNED = "PLANNED";

  /** Planned downtime within the agreed service time, however it counts, against what a month may bring of it (3.28). */
  public static final String PLANNED_ALLOWED = "PLANNED_ALLOWED";

  public static final String BASIS = "BASIS";
  public static final String DOWNTIME = "DOWNTIME";
  public static final String DEGRADED = "DEGRADED";
  public static final String FAILURES = "FAILURES";
  public static final String AVAIL = "AVAIL";

  /** Of the figures that reviews hold against something agreed, those that have a value. */
  public static final String MEA_COMPLETE = "MEA_COMPLETE";

  /** Of the figures that reviews judge, those that are met. */
  public static final String MEA_TARGET = "MEA_TARGET";

  /** Of the services whose availability is promised, those that kept it. */
  public static final String AVAIL_MET = "AVAIL_MET";

  /** Outages that ended and need to be investigated, and are not. */
  public static final String UNINVESTIGATED = "UNINVESTIGATED";

  /** What was consumed of a service in a unit, what was foretold of it, and how far apart both are. */
  public static final String DEM_CONSUMED = "DEM_CONSUMED";

  public static final String DEM_FORETOLD = "DEM_FORETOLD";
  public static final String DEM_DEVIATION = "DEM_DEVIATION";

  /** Of what demand forecasts said of six months, the mean size of what they missed by. */
  public static final String DEM_ERROR = "DEM_ERROR";

  /** What consumption of what is foretold grew by since the same month a year before, in the mean. */
  public static final String DEM_GROWTH = "DEM_GROWTH";

  /** The part of what there is that was used at the end of the month, in the mean of the metrics. */
  public static final String CAP_USED = "CAP_USED";

  /** Metrics that had reached their critical threshold at the end of the month. */
  public static final String CAP_CRITICAL = "CAP_CRITICAL";

  /** Incidents that lack of capacity caused. */
  public static final String CAP_INCIDENTS = "CAP_INCIDENTS";

  /** Of the samples there should be, those that came. */
  public static final String CAP_SAMPLES = "CAP_SAMPLES";

  /** By how much forecasts made 30 days ahead missed, of what came. */
  public static final String CAP_ERROR = "CAP_ERROR";

  /** Of the measured metrics, those in a capacity plan that holds. */
  public static final String CAP_PLANNED = "CAP_PLANNED";

  /** Of the agreements in force of which a target was judged, those that missed none. */
  public static final String SLA_MET = "SLA_MET";

  /** Of the services delivered to customers, those an agreement was in force for. */
  public static final String SLA_COVERED = "SLA_COVERED";

  /** Of the breaches of the month, those that have a coded cause. */
  public static final String BREACH_CODED = "BREACH_CODED";

  /** Of the reviews of the month that are due, those published in time. */
  public static final String REP_ON_TIME = "REP_ON_TIME";

  /** Of the targets that published reviews found missed, those somebody decided on. */
  public static final String DEC_ANSWERED = "DEC_ANSWERED";

  /** Of the published reviews of the month, those a later revision corrected. */
  public static final String REP_RESTATED = "REP_RESTATED";

  public static final String MTRS = "MTRS";
  public static final String MTBF = "MTBF";
  public static final String MTBSI = "MTBSI";
  public static final String WORKLOAD = "WORKLOAD";

  /** What a metric of capacity showed at the end of the month, its thresholds, and the days left to the critical one. */
  public static final String CAPACITY = "CAPACITY";

  public static final String CAPACITY_WARNING = "CAPACITY_WARNING";
  public static final String CAPACITY_CRITICAL = "CAPACITY_CRITICAL";
  public static final String CAPACITY_DAYS = "CAPACITY_DAYS";
  public static final String CAPACITY_EARLY = "CAPACITY_EARLY";
  public static final String CAPACITY_LATE = "CAPACITY_LATE";

  /** The part of one service in the workload of an agreement of several. */
  public static final String WORKLOAD_SHARE = "WORKLOAD_SHARE";

  /** A value somebody measured and entered, which is to be at least or at most what was agreed. */
  public static final String OTHER_AT_LEAST = "OTHER_AT_LEAST";

  public static final String OTHER_AT_MOST = "OTHER_AT_MOST";

  /** How many days or weeks of a month brought more than the limit of a day or week. */
  public static final String WORKLOAD_OVER = "WORKLOAD_OVER";

  public static final String REQ_OPENED = "REQ_OPENED";
  public static final String REQ_FULFILLED = "REQ_FULFILLED";
  public static final String REQ_BACKLOG = "REQ_BACKLOG";
  public static final String CHG_IMPLEMENTED = "CHG_IMPLEMENTED";
  public static final String CHG_FAILED = "CHG_FAILED";
  public static final String CHG_SUCCESS = "CHG_SUCCESS";
  public static final String CHG_EMERG = "CHG_EMERG";

  /** Releases that went live, how many of them well, and the incidents that came of them (REL-3). */
  public static final String REL_DEPLOYED = "REL_DEPLOYED";

  public static final String REL_SUCCESS = "REL_SUCCESS";
  public static final String REL_INCIDENTS = "REL_INCIDENTS";
  public static final String CSAT = "CSAT";
  public static final String SCORE = "SCORE";
  public static final String RESPRATE = "RESPRATE";
  public static final String MARGIN = "MARGIN";
  public static final String ANSWERS_NEEDED = "ANSWERS_NEEDED";
  public static final String REPRESENTATIVE = "REPRESENTATIVE";
  public static final String CMP_RECEIVED = "CMP_RECEIVED";
  public static final String CMP_ON_TIME = "CMP_ON_TIME";
  public static final String CMP_ESCALATED = "CMP_ESCALATED";
  public static final String CMP_OPEN = "CMP_OPEN";
  public static final String TESTS_HELD = "TESTS_HELD";

  /** Of the tests that measured it, those within the time, or the loss of data, that is asked (CON-2). */
  public static final String RTO_MET = "RTO_MET";

  public static final String RPO_MET = "RPO_MET";

  /** How often continuity plans were invoked, and how long services were away then. */
  public static final String CON_INVOKED = "CON_INVOKED";

  public static final String CON_RESTORE = "CON_RESTORE";
  public static final String SEC_INCIDENTS = "SEC_INCIDENTS";
  public static final String SEC_CONTAIN = "SEC_CONTAIN";
  public static final String PRB_OPENED = "PRB_OPENED";
  public static final String PRB_RESOLVED = "PRB_RESOLVED";
  public static final String PRB_OPEN = "PRB_OPEN";
  public static final String PRB_OVERDUE = "PRB_OVERDUE";
  public static final String PRB_RECURRED = "PRB_RECURRED";
  public static final String KER_NEW = "KER_NEW";
  public static final String KER_WORKAROUND = "KER_WORKAROUND";
  public static final String SUPPLIER = "SUPPLIER";
  public static final String SUPPLIER_GAPS = "SUPPLIER_GAPS";
  public static final String BUDGET = "BUDGET";
  public static final String ACTUAL = "ACTUAL";
  public static final String VAR = "VAR";
  public static final String VAR_YTD = "VAR_YTD";
  public static final String FYF = "FYF";
  public static final String UNITCOST = "UNITCOST";
  public static final String CREDIT = "CREDIT";

  /** Dimension of {@link #INC_BACKLOG}: at the first instant of the period. */
  public static final String AT_START = "START";

  /** Dimension of {@link #INC_BACKLOG}: at the first instant after the period. */
  public static final String AT_END = "END";

  /** Dimension of availability figures summed over twelve months (AV-6). */
  public static final String ROLLING = "ROLLING12";

  /** Dimension of {@link #AVAIL}: with planned downtime counted (R8). */
  public static final String INCLUDED = "INCLUDED";

  /** Dimension of {@link #RESP} and {@link #RESO}: with the clocks counted that an exclusion leaves out (R8). */
  public static final String UNEXCLUDED = "UNEXCLUDED";

  /** What precedes the model in a dimension. */
  public static final String MODEL = "model ";

  /** What precedes the type of a change in a dimension. */
  public static final String TYPE = "type ";

  public static final String METRIC = "metric ";

  /** What precedes the unit of demand in a dimension. */
  public static final String UNIT = "unit ";

  /** What precedes the outcome of a change in a dimension. */
  public static final String OUTCOME = "outcome ";

  /** What precedes the span of days in a dimension of {@link #PRB_OPEN}. */
  public static final String AGE = "age ";

  /** What precedes the severity in a dimension. */
  public static final String SEVERITY = "severity ";

  /** What precedes the category in a dimension. */
  public static final String CATEGORY = "category ";

  /** What precedes the configuration item in a dimension of {@link #INC_OPENED}. */
  public static final String ITEM = "item ";

  /** Dimension of the figures of a survey of the whole customer, where services were asked too. */
  public static final String WHOLE = "WHOLE";

  private FigureKey() {}
}
