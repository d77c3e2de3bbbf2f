package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.evident.evaluation.servicereview.boundary.MeetingMinutes;
import org.evident.evaluation.servicereview.boundary.MeetingView;
import org.evident.evaluation.servicereview.boundary.ReviewMeetings;
import org.evident.kernel.RuleBroken;

/** The meetings at which published reviews are discussed with the customer, and their minutes. */
@Path("reviews/{number}/meeting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewMeetingsResource {

  @Inject private ReviewMeetings meetings;

  /** The meeting on a review; without a state as long as none is planned. */
  @GET
  public MeetingView meeting(@PathParam("number") String number) {
    return meetings.meeting(number);
  }

  /** Settles the day of the meeting, or another one. */
  @PUT
  @Path("plan")
  public MeetingView plan(@PathParam("number") String number, Day day) {
    return meetings.plan(number, required(day).on());
  }

  /** Says that the meeting took place, and who was there. */
  @PUT
  @Path("attendance")
  public MeetingView hold(@PathParam("number") String number, Attendance held) {
    return meetings.hold(number, required(held).on(), held.participants());
  }

  /** Closes the minutes and sends them to those the review went to. */
  @PUT
  @Path("minutes")
  public MeetingView close(@PathParam("number") String number, MeetingMinutes minutes) {
    return meetings.close(number, required(minutes));
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new RuleBroken("API-1");
    }
    return body;
  }

  /** A day. */
  public record Day(LocalDate on) {}

  /** When a meeting took place, and who was there. */
  public record Attendance(LocalDate on, String participants) {}
}
