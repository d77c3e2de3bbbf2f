package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is known of a group of users: all of it, as it shall be.
 *
 * @param customer the number of the one it belongs to; a group never moves to another
 * @param approximateSize about how many people it is (PTY-26)
 * @param members logins of active people of the customer (PTY-24); null for nobody by name
 * @param services numbers of the services it uses; null or none for all that are agreed with the customer
 * @param active false where there is no such group any more; null for true
 * @param version the one that was read, or null where the caller holds the record already or makes it
 */
public record WriteUserGroup(
    @Size(max = 20) String customer,
    @NotBlank @Size(max = 200) String name,
    @NotNull Integer approximateSize,
    @Size(max = 500) List<@NotBlank String> members,
    @Size(max = 500) List<@NotBlank String> services,
    Boolean active,
    Long version) {}
