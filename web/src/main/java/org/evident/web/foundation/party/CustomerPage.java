package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.party.boundary.AddCustomer;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.Page;
import org.evident.web.common.Notices;

/** The customers the reader may see, and the form that makes another known. */
@Named
@RequestScoped
public class CustomerPage {

  private static final int PAGE = 50;

  @Inject private Parties parties;

  private String after;
  private String name;
  private String zone;
  private String currency = "EUR";
  private Page<CustomerView> page;

  /** A page of them, by name. */
  public Page<CustomerView> page() {
    if (page == null) {
      page = parties.customers(after == null ? "" : after, PAGE);
    }
    return page;
  }

  /** Makes a customer known. */
  public String make() {
    parties.addCustomer(new AddCustomer(name, zone, currency));
    Notices.done("customers.made");
    return "/foundation/party/customers.xhtml?faces-redirect=true";
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
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
}
