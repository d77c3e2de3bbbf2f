package org.evident.evaluation.servicereview.rule;

/** What kind of record stands behind a figure beside the incidents and outages, which have lists of their own. */
public enum EvidenceKind {
  REQUEST,
  CHANGE,
  CHANGE_PLANNED,
  ANSWER,
  COMPLAINT,
  COST,
  TEST,
  TEST_PLANNED,
  SECURITY,
  REVIEW,
  PROBLEM,
  KNOWN_ERROR,
  SUPPLIER_TARGET,
  CAPACITY_METRIC,
  DEMAND_FORECAST,
  WORKLOAD_COUNT,
  WORKLOAD_RECORD,
  WORKLOAD_SPAN,
  METRIC_VALUE,
  RELEASE,
  RELEASE_PLANNED,
  RELEASE_INCIDENT,
  INVOCATION
}
