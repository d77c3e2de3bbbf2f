package org.evident.foundation.party.boundary;

import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.party.rule.Retirement;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** A customer or service is about to leave; whoever keeps something about it says so before (PTY-21). */
public final class Retiring {

  private final RecordRef about;
  private final long id;
  private final List<String> agreements = new ArrayList<>();
  private long incidents;

  /** What is about to leave, and its key. */
  public Retiring(RecordRef about, long id) {
    this.about = about;
    this.id = id;
  }

  /** Whether it is a customer, and no service. */
  public boolean isCustomer() {
    return about.kind() == RecordKind.CUSTOMER;
  }

  /** Its key. */
  public long id() {
    return id;
  }

  /** Says that these agreements name it and go on. */
  public void agreed(List<String> numbers) {
    agreements.addAll(numbers);
  }

  /** Says how many incidents of it are open. */
  public void open(long count) {
    incidents += count;
  }

  /** Refuses it, if somebody said something. */
  public void require() {
    Retirement.require(about.number(), agreements, incidents);
  }
}
