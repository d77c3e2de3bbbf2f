package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evident.foundation.party.boundary.ChangeCustomer;
import org.evident.foundation.party.boundary.CustomerKeeping;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.web.common.Notices;
import org.evident.web.common.RecordEdit;

/** One customer, and the forms that correct it and say that it leaves. */
@Named
@ViewScoped
public class CustomerEdit extends RecordEdit<CustomerView> {

  private static final String HERE =
      "/foundation/party/customer.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private Parties parties;
  @Inject private CustomerKeeping keeping;

  private long version;
  private String zone;
  private String currency;

  @Override
  protected CustomerView named(String wanted) {
    return parties.named(wanted);
  }

  @Override
  protected CustomerView numbered(String wanted) {
    return parties.customer(wanted);
  }

  @Override
  protected String numberOf(CustomerView record) {
    return record.number();
  }

  @Override
  protected String nameOf(CustomerView record) {
    return record.name();
  }

  @Override
  protected Map<String, String> fields(CustomerView record) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("word.name", record.name());
    fields.put("customers.zone", record.reportingZone());
    fields.put("customers.currency", record.currency());
    return fields;
  }

  @Override
  protected void begin(CustomerView record) {
    zone = record.reportingZone();
    currency = record.currency();
  }

  @Override
  protected void rest(CustomerView record) {
    version = record.version();
  }

  @Override
  protected void change() {
    keeping.change(getNumber(), new ChangeCustomer(getName(), zone, currency, version));
  }

  /** The customer. */
  public CustomerView customer() {
    return record();
  }

  /** Saves it, or shows what somebody else has made of it meanwhile. */
  public String save() {
    if (!saved()) {
      return null;
    }
    Notices.done("customers.saved");
    return HERE;
  }

  /** Says that it is served no more, or again. */
  public String turn() {
    if (customer().active()) {
      keeping.retire(getNumber(), getReason());
      Notices.done("customers.retired");
    } else {
      keeping.resume(getNumber(), getReason());
      Notices.done("customers.resumed");
    }
    return HERE;
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
}
