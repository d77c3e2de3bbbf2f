package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.evident.kernel.Page;
import org.evident.resolution.mailbox.boundary.ReceivedMailView;
import org.evident.resolution.mailbox.boundary.ReceivedMails;
import org.evident.resolution.mailbox.rule.MailFate;

/** Mails that came to the organisation's address: what became of each, and what is to become of those that are kept. */
@Path("received-mails")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceivedMailsResource {

  @Inject private ReceivedMails mails;

  /** A page of the mails of a fate: KEPT, REPORTED, REPLIED, NOTED or IGNORED, newest first. */
  @GET
  public Page<ReceivedMailView> page(
      @QueryParam("fate") @DefaultValue("KEPT") MailFate fate, @BeanParam Newest part) {
    return mails.page(fate, part.beforeId(), part.limit());
  }

  /** One mail with what it says. */
  @GET
  @Path("{number}")
  public ReceivedMailView one(@PathParam("number") String number) {
    return mails.one(number);
  }

  /** Makes an incident of a mail that is kept. */
  @POST
  @Path("{number}/incident")
  public ReceivedMailView report(@PathParam("number") String number, ReceivedMails.Report command) {
    return mails.report(number, command);
  }

  /** Lets nothing come of a mail that is kept, with a reason. */
  @POST
  @Path("{number}/dismissal")
  public ReceivedMailView dismiss(@PathParam("number") String number, Reason reason) {
    return mails.dismiss(number, reason.reason());
  }

  /** Why nothing comes of it. */
  public record Reason(String reason) {}
}
