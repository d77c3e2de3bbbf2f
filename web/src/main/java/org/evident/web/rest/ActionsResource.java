package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionVerdict;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.Actions;
import org.evident.foundation.revision.boundary.Changeable;

/** What people promised to do, and each step until it is done. */
@Path("actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionsResource {

  @Inject private Actions actions;
  @Inject private ActionLists lists;

  /** Everybody's actions that are not over. */
  @GET
  public List<ActionView> pending(@BeanParam Listing part) {
    return new Listed<>(lists.pending(part.after(), part.limit()));
  }

  /** Your own actions, those that are over last. */
  @GET
  @Path("mine")
  public List<ActionView> mine(@BeanParam Listing part) {
    return new Listed<>(lists.mine(part.after(), part.limit()));
  }

  /** Takes an action into work. */
  @POST
  @Path("{number}/start")
  @Revised(Changeable.ACTION)
  public ActionView start(@PathParam("number") String number) {
    return actions.start(number);
  }

  /** Says that an action is done, and what came of it. */
  @POST
  @Path("{number}/done")
  @Revised(Changeable.ACTION)
  public ActionView done(@PathParam("number") String number, Done done) {
    return actions.done(number, done == null ? null : done.result());
  }

  /** Finds, as somebody else, that an action is done and worked. */
  @POST
  @Path("{number}/verification")
  @Revised(Changeable.ACTION)
  public ActionView verify(@PathParam("number") String number) {
    return actions.verify(number, ActionVerdict.WORKED);
  }

  /** Says, as somebody else, how far an action did what it was meant to do. */
  @POST
  @Path("{number}/verdict")
  @Revised(Changeable.ACTION)
  public ActionView judge(@PathParam("number") String number, ActionVerdict verdict) {
    return actions.verify(number, Said.required(verdict));
  }

  /** Gives an action up, with a reason. */
  @POST
  @Path("{number}/cancellation")
  @Revised(Changeable.ACTION)
  public ActionView cancel(@PathParam("number") String number, Why why) {
    return actions.cancel(number, why == null ? null : why.reason());
  }

  /** Moves the day an action is due; the first one is kept. */
  @POST
  @Path("{number}/due")
  @Revised(Changeable.ACTION)
  public ActionView postpone(@PathParam("number") String number, Due due) {
    return actions.postpone(number, due.due(), due.reason());
  }

  /** Hands an action to somebody else. */
  @POST
  @Path("{number}/owner")
  @Revised(Changeable.ACTION)
  public ActionView assign(@PathParam("number") String number, Owner owner) {
    return actions.assign(number, owner.login());
  }

  /** What came of an action. */
  public record Done(String result) {}

  /** Why an action is given up. */
  public record Why(String reason) {}

  /** Another due date, and why. */
  public record Due(LocalDate due, String reason) {}

  /** The login of whom an action is handed to. */
  public record Owner(String login) {}
}
