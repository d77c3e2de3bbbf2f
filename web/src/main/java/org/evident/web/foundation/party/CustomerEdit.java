package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evident.foundation.party.boundary.ChangeCustomer;
import org.evident.foundation.party.boundary.CustomerKeeping;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Meanwhile;
import org.evident.web.common.Notices;

/** One customer, and the forms that correct it and say that it leaves. */
@Named
@ViewScoped
public class CustomerEdit implements Serializable {

  private static final String HERE =
      "/foundation/party/customer.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private Parties parties;
  @Inject private CustomerKeeping keeping;

  private final Meanwhile met = new Meanwhile();
  private Map<String, String> read;
  private String number;
  private String called;
  private long version;
  private String name;
  private String zone;
  private String currency;
  private String reason;
  private transient CustomerView customer;

  /** Reads before anything is shown, and begins with what stands there. */
  public void open() {
    customer =
        number == null && called != null
            ? parties.named(called)
            : parties.customer(number == null ? "" : number);
    number = customer.number();
    if (read == null) {
      rest(customer);
      name = customer.name();
      zone = customer.reportingZone();
      currency = customer.currency();
    }
  }

  /** The customer. */
  public CustomerView customer() {
    if (customer == null) {
      open();
    }
    return customer;
  }

  /** Saves it, or shows what somebody else has made of it meanwhile. */
  public String save() {
    try {
      keeping.change(number, new ChangeCustomer(name, zone, currency, version));
    } catch (RuleBroken broken) {
      if (Meanwhile.told(broken)) {
        Map<String, String> before = read;
        customer = parties.customer(number);
        rest(customer);
        met.meet(before, read);
      }
      return null;
    }
    Notices.done("customers.saved");
    return HERE;
  }

  /** Says that it is served no more, or again. */
  public String turn() {
    if (customer().active()) {
      keeping.retire(number, reason);
      Notices.done("customers.retired");
    } else {
      keeping.resume(number, reason);
      Notices.done("customers.resumed");
    }
    return HERE;
  }

  /** What somebody else has changed since the form was opened. */
  public Meanwhile met() {
    return met;
  }

  private void rest(CustomerView now) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("word.name", now.name());
    fields.put("customers.zone", now.reportingZone());
    fields.put("customers.currency", now.currency());
    read = Collections.unmodifiableMap(fields);
    version = now.version();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** The name it can be asked for by, where the number is not at hand. */
  public String getCalled() {
    return called;
  }

  public void setCalled(String called) {
    this.called = called;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
