package org.evident.foundation.communication.boundary;

import java.time.Instant;
import org.evident.foundation.storage.boundary.Row;

/**
 * Something that was told, as pages and programs show it (COM-4).
 *
 * @param number of the record that keeps it: a communication, a review, a maintenance window, an incident
 * @param source HAND where somebody wrote it down, else what told it: REVIEW, DECISION, WINDOW, MAJOR
 * @param topic one of the codes of {@code Topic}
 * @param subject the topic in words, or null
 * @param about number of the record it is about, or null
 * @param issuer login of who told it, or null where a process did
 * @param audience one of the codes of {@code Audience}
 * @param customer name of the customer that was told, or null
 * @param service name of the service it is about, or null
 * @param channel how it was told
 * @param asked how many people were asked to acknowledge it, 0 where nobody was (COM-6)
 * @param acknowledged how many of them have
 * @param overdue how many have not, and their last day is over
 */
public record ToldView(
    String number,
    String source,
    String topic,
    String subject,
    String about,
    String issuer,
    String audience,
    String customer,
    String service,
    String channel,
    Instant sentAt,
    long asked,
    long acknowledged,
    long overdue) {

  static ToldView of(Row row) {
    return new ToldView(
        row.text("number"),
        row.text("source"),
        row.text("topic"),
        row.text("subject"),
        row.text("about"),
        row.text("issuer"),
        row.text("audience"),
        row.text("customer"),
        row.text("service"),
        row.text("channel"),
        row.instant("sent_at"),
        row.number("asked"),
        row.number("acknowledged"),
        row.number("overdue"));
  }
}
