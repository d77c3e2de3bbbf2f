package org.evident.foundation.party.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.ZoneId;

/** An organisation that services are delivered to. */
@Entity
public class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
  @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 50)
  private Long id;

  private String number;
  private String name;

  @Column(name = "reporting_zone")
  private String reportingZone;

  private String currency;
  private boolean active;
  @Version private long version;

  protected Customer() {}

  public Customer(String number, String name, ZoneId reportingZone, String currency) {
    this.number = number;
    this.name = name;
    this.reportingZone = reportingZone.getId();
    this.currency = currency;
    this.active = true;
  }

  public Long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  public ZoneId reportingZone() {
    return ZoneId.of(reportingZone);
  }

  public String currency() {
    return currency;
  }

  public long version() {
    return version;
  }

  public boolean isActive() {
    return active;
  }
}
