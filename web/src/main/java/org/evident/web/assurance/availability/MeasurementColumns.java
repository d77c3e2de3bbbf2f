package org.evident.web.assurance.availability;

import java.io.Serializable;
import org.evident.assurance.availability.boundary.CheckColumns;
import org.evident.foundation.register.boundary.ColumnProfile;
import org.evident.supply.capacity.boundary.SampleColumns;
import org.evident.supply.demand.boundary.WorkloadColumns;

/** What the columns of a file of measurements are called, as people type it. */
public class MeasurementColumns implements Serializable {

  private String subject;
  private String at;
  private String value;
  private String customer;
  private String measure;

  /** Whether nothing was typed or chosen yet. */
  boolean isEmpty() {
    return subject == null;
  }

  /** The usual names in files of a kind. */
  void usual(String kind) {
    switch (kind) {
      case ColumnProfile.SAMPLES -> {
        SampleColumns usual = SampleColumns.USUAL;
        set(usual.metric(), usual.at(), usual.value());
      }
      case ColumnProfile.CHECKS -> {
        CheckColumns usual = CheckColumns.USUAL;
        set(usual.service(), usual.at(), usual.status());
      }
      default -> {
        WorkloadColumns usual = WorkloadColumns.USUAL;
        set(usual.service(), usual.period(), usual.quantity());
        customer = usual.customer();
        measure = usual.measure();
      }
    }
  }

  /** The names of a profile. */
  void of(ColumnProfile known) {
    set(known.subject(), known.at(), known.value());
    customer = known.customer();
    measure = known.measure();
  }

  /** These names as a profile. */
  ColumnProfile profile(String name, String kind) {
    return new ColumnProfile(name, kind, subject, at, value, customer, measure);
  }

  SampleColumns samples() {
    return new SampleColumns(subject, at, value, SampleColumns.USUAL.quality());
  }

  CheckColumns checks() {
    return new CheckColumns(subject, at, value);
  }

  WorkloadColumns counts() {
    return new WorkloadColumns(customer, subject, at, measure, value);
  }

  private void set(String ofSubject, String ofInstant, String ofValue) {
    subject = ofSubject;
    at = ofInstant;
    value = ofValue;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }
}
