package org.evident.foundation.communication.boundary;

import java.time.Instant;
import java.util.List;

/**
 * How far a communication was acknowledged. Whoever left before doing so is not counted.
 *
 * @param number of the communication
 * @param topic one of the codes of {@code Topic}
 * @param subject the topic in words, or null
 * @param issuer login of who told it
 * @param asked how many people were asked
 * @param acknowledged how many of them have
 * @param overdue how many have not, and their last day is over
 * @param people those who have not first, at most {@link Acknowledgements#MOST}
 */
public record AcknowledgementState(
    String number,
    String topic,
    String subject,
    String issuer,
    Instant sentAt,
    String content,
    long asked,
    long acknowledged,
    long overdue,
    List<AskedPerson> people) {}
