package org.evident.foundation.party.boundary;

import java.util.List;

/**
 * People of a customer who use services together (processes.md 1.3).
 *
 * @param approximateSize about how many people it is
 * @param members the logins of those who are known by name
 * @param services the numbers of those it uses; none: all that are agreed with its customer
 * @param active whether there is such a group still
 * @param version how often it has changed
 */
public record UserGroupView(
    long id,
    String number,
    String customer,
    String customerName,
    String name,
    int approximateSize,
    List<String> members,
    List<String> services,
    boolean active,
    long version) {

  UserGroupView with(List<String> people, List<String> used) {
    return new UserGroupView(
        id, number, customer, customerName, name, approximateSize, people, used, active, version);
  }
}
