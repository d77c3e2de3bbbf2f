package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.boundary.UserGroupView;
import org.evident.foundation.party.boundary.UserGroups;
import org.evident.foundation.party.boundary.WriteUserGroup;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.web.common.Meanwhile;
import org.evident.web.common.Notices;

/** The groups of users and one of them, and the form that makes another known or corrects it. */
@Named
@ViewScoped
public class UserGroupPage implements Serializable {

  private static final String ONE = "/foundation/party/group.xhtml?faces-redirect=true&number=";

  @Inject private UserGroups groups;
  @Inject private Parties parties;
  @Inject private Services services;

  private final Meanwhile met = new Meanwhile();
  private final GroupFields fields = new GroupFields();
  private Map<String, String> read;
  private String after;
  private String customer;
  private String service;
  private String number;
  private long version;
  private transient Page<UserGroupView> page;
  private transient UserGroupView one;

  /** Reads the list before anything is shown, so that whoever may not see it is told so. */
  public void list() {
    long from = after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
    page = groups.page(text(customer), text(service), from, Page.USUAL);
    if (fields.getCustomer() == null) {
      fields.setCustomer(customer);
    }
  }

  /** A page of them, in the order they were made. */
  public Page<UserGroupView> page() {
    if (page == null) {
      list();
    }
    return page;
  }

  /** Reads one, and begins with what stands there. */
  public void open() {
    one = groups.group(text(number));
    if (read == null) {
      rest(one);
      fields.begin(one);
    }
  }

  /** The one. */
  public UserGroupView one() {
    if (one == null) {
      open();
    }
    return one;
  }

  /** The customers a group can belong to, by name. */
  public List<CustomerView> customers() {
    return parties.customers().stream().filter(CustomerView::active).toList();
  }

  /** The services a group can use, by name. */
  public List<ServiceView> services() {
    return services.list();
  }

  /** Makes a group known. */
  public String make() {
    UserGroupView made = groups.add(fields.command(true, null));
    Notices.done("groups.made");
    return ONE + made.number();
  }

  /** Saves it, or shows what somebody else has made of it meanwhile. */
  public String save() {
    return change(one().active());
  }

  /** Says that there is no such group any more, or again. */
  public String turn() {
    fields.begin(one());
    return change(!one().active());
  }

  private String change(boolean active) {
    try {
      groups.change(number, fields.command(active, version));
    } catch (RuleBroken broken) {
      if (Meanwhile.told(broken)) {
        Map<String, String> before = read;
        one = groups.group(number);
        rest(one);
        met.meet(before, read);
      }
      return null;
    }
    Notices.done("circle.saved");
    return ONE + number;
  }

  /** What is typed. */
  public GroupFields fields() {
    return fields;
  }

  /** What somebody else has changed since the form was opened. */
  public Meanwhile met() {
    return met;
  }

  private void rest(UserGroupView now) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("word.name", now.name());
    all.put("groups.size", String.valueOf(now.approximateSize()));
    all.put("groups.members", String.join(" ", now.members()));
    all.put("word.services", String.join(" ", now.services()));
    read = Collections.unmodifiableMap(all);
    version = now.version();
  }

  private static String text(String given) {
    return given == null ? "" : given;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** What is typed into the form of a group. */
  public static final class GroupFields implements Serializable {

    private String customer;
    private String name;
    private Integer size;
    private String members;
    private List<String> services = new ArrayList<>();

    void begin(UserGroupView group) {
      customer = group.customer();
      name = group.name();
      size = group.approximateSize();
      members = String.join("\n", group.members());
      services = new ArrayList<>(group.services());
    }

    WriteUserGroup command(boolean active, Long version) {
      List<String> people =
          Arrays.stream(text(members).strip().split("[\\s,;]+"))
              .filter(login -> !login.isEmpty())
              .toList();
      return new WriteUserGroup(
          customer, name, size, people, List.copyOf(services), active, version);
    }

    public String getCustomer() {
      return customer;
    }

    public void setCustomer(String customer) {
      this.customer = customer;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public Integer getSize() {
      return size;
    }

    public void setSize(Integer size) {
      this.size = size;
    }

    public String getMembers() {
      return members;
    }

    public void setMembers(String members) {
      this.members = members;
    }

    public List<String> getServices() {
      return services;
    }

    public void setServices(List<String> services) {
      this.services = services;
    }
  }
}
