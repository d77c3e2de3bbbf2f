package org.evident.foundation.party.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * A person as lists and the API show them.
 *
 * @param customer number of the customer they belong to, or null for staff
 * @param customerName its name
 * @param zone the IANA id of the zone they read times in
 * @param language of the mails they get
 * @param ofDirectory whether a directory knows them, which keeps their name and address
 * @param startDate their first day, or null where it was always so
 * @param endDate their last day, or null while none is set
 * @param inSmsScope whether they work within the scope of the management system
 * @param version how often the record has changed
 * @param oneTimePassword only in the answer that created or revived the account, else null
 */
public record PersonView(
    String number,
    String login,
    String name,
    String email,
    String team,
    String customer,
    String customerName,
    List<String> roles,
    boolean active,
    String zone,
    String language,
    boolean ofDirectory,
    LocalDate startDate,
    LocalDate endDate,
    boolean inSmsScope,
    long version,
    String oneTimePassword) {}
