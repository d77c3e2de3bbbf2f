package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.AnswerEvent;
import org.evident.supply.capacity.boundary.EventReading;
import org.evident.supply.capacity.boundary.EventView;
import org.evident.supply.capacity.boundary.ThresholdEvents;
import org.evident.supply.capacity.rule.EventState;

/** What metrics ask for: thresholds reached and orders due, and what is done about each. */
@Path("capacity/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThresholdEventsResource {

  @Inject private ThresholdEvents events;
  @Inject private EventReading reading;

  /** The events, the newest first; those in one state where it is given. */
  @GET
  public List<EventView> list(@BeanParam Newest newest, @QueryParam("state") String state) {
    return Listed.newest(reading.page(newest.beforeId(), newest.limit(), EventState.named(state)));
  }

  /** One event. */
  @GET
  @Path("{number}")
  @Revised(Changeable.CAPACITY_EVENT)
  public EventView one(@PathParam("number") String number) {
    return reading.event(number);
  }

  /** Acknowledges an event with a change, a measure of demand, an incident, or a reason to accept it. */
  @POST
  @Path("{number}/acknowledgement")
  @Revised(Changeable.CAPACITY_EVENT)
  public EventView acknowledge(@PathParam("number") String number, AnswerEvent command) {
    if (command == null) {
      throw RuleBroken.at("answer", "API-1");
    }
    return events.acknowledge(number, command);
  }

  /** Closes an event with what came of it. */
  @POST
  @Path("{number}/closure")
  @Revised(Changeable.CAPACITY_EVENT)
  public EventView close(@PathParam("number") String number, Outcome outcome) {
    return events.close(number, outcome == null ? null : outcome.outcome());
  }

  /** What came of something. */
  public record Outcome(String outcome) {}
}
