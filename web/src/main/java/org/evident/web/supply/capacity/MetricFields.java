package org.evident.web.supply.capacity;

import java.io.Serializable;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.capacity.boundary.WriteMetric;
import org.evident.supply.capacity.rule.Aggregation;
import org.evident.supply.capacity.rule.Direction;
import org.evident.supply.capacity.rule.Forecast;
import org.evident.supply.capacity.rule.ResourceKind;
import org.evident.supply.capacity.rule.SubjectKind;
import org.evident.supply.capacity.rule.TrendMethod;

/** The fields of the form of a metric, with what is usual in those nobody has touched. */
public class MetricFields implements Serializable {

  private static final int WEEK = 7;
  private static final int FIVE_MINUTES = 300;

  private String name;
  private String service;
  private SubjectKind subjectKind = SubjectKind.SERVICE;
  private String subject;
  private ResourceKind resourceKind = ResourceKind.TECHNICAL;
  private String unit = "%";
  private Double maximum;
  private Double warning;
  private Double critical;
  private Direction direction = Direction.UP;
  private Integer intervalSeconds = FIVE_MINUTES;
  private Aggregation aggregation = Aggregation.P95;
  private Integer leadDays = 0;
  private Integer horizonDays = Forecast.OPERATIONAL_DAYS;
  private TrendMethod method = TrendMethod.AUTO;
  private Integer season = WEEK;
  private Integer trainingDays = Forecast.TRAINING_DAYS;
  private String zone;

  void read(MetricView known) {
    name = known.name();
    service = known.service();
    subjectKind = SubjectKind.valueOf(known.subjectKind());
    subject = subjectKind == SubjectKind.SERVICE ? null : known.subject();
    resourceKind = ResourceKind.valueOf(known.resourceKind());
    unit = known.unit();
    maximum = known.maximum();
    warning = known.warning();
    critical = known.critical();
    direction = Direction.valueOf(known.direction());
    intervalSeconds = known.intervalSeconds();
    aggregation = Aggregation.valueOf(known.aggregation());
    leadDays = known.leadDays();
    horizonDays = known.horizonDays();
    method = TrendMethod.valueOf(known.method());
    season = known.season();
    trainingDays = known.trainingDays();
    zone = known.zone();
  }

  WriteMetric command(long version) {
    return new WriteMetric(
        name,
        service,
        subjectKind,
        subject,
        resourceKind,
        unit,
        maximum,
        warning,
        critical,
        direction,
        intervalSeconds,
        aggregation,
        leadDays,
        horizonDays,
        method,
        season,
        trainingDays,
        zone,
        version);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public SubjectKind getSubjectKind() {
    return subjectKind;
  }

  public void setSubjectKind(SubjectKind subjectKind) {
    this.subjectKind = subjectKind;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public ResourceKind getResourceKind() {
    return resourceKind;
  }

  public void setResourceKind(ResourceKind resourceKind) {
    this.resourceKind = resourceKind;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public Double getMaximum() {
    return maximum;
  }

  public void setMaximum(Double maximum) {
    this.maximum = maximum;
  }

  public Double getWarning() {
    return warning;
  }

  public void setWarning(Double warning) {
    this.warning = warning;
  }

  public Double getCritical() {
    return critical;
  }

  public void setCritical(Double critical) {
    this.critical = critical;
  }

  public Direction getDirection() {
    return direction;
  }

  public void setDirection(Direction direction) {
    this.direction = direction;
  }

  public Integer getIntervalSeconds() {
    return intervalSeconds;
  }

  public void setIntervalSeconds(Integer intervalSeconds) {
    this.intervalSeconds = intervalSeconds;
  }

  public Aggregation getAggregation() {
    return aggregation;
  }

  public void setAggregation(Aggregation aggregation) {
    this.aggregation = aggregation;
  }

  public Integer getLeadDays() {
    return leadDays;
  }

  public void setLeadDays(Integer leadDays) {
    this.leadDays = leadDays;
  }

  public Integer getHorizonDays() {
    return horizonDays;
  }

  public void setHorizonDays(Integer horizonDays) {
    this.horizonDays = horizonDays;
  }

  public TrendMethod getMethod() {
    return method;
  }

  public void setMethod(TrendMethod method) {
    this.method = method;
  }

  public Integer getSeason() {
    return season;
  }

  public void setSeason(Integer season) {
    this.season = season;
  }

  public Integer getTrainingDays() {
    return trainingDays;
  }

  public void setTrainingDays(Integer trainingDays) {
    this.trainingDays = trainingDays;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }
}
