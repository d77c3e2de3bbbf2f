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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.evident.foundation.notification.boundary.MailLine;
import org.evident.foundation.notification.boundary.Mails;
import org.evident.foundation.notification.boundary.NoticeView;
import org.evident.foundation.notification.boundary.Notices;
import org.evident.kernel.Page;
import org.evident.web.common.Sentences;

/** What the caller was told, and for administrators the mails that told it. */
@Path("notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationsResource {

  @Inject private Notices notices;
  @Inject private Mails mails;
  @Context private HttpHeaders headers;

  /** A page of the caller's notices, newest first; {@code next} is {@code before} of the next call. */
  @GET
  public Page<NoticeView> page(@BeanParam Newest part) {
    return notices.page(
        Sentences.locale(headers.getAcceptableLanguages()), part.beforeId(), part.limit());
  }

  /** How many are unread. */
  @GET
  @Path("unread")
  public Unread unread() {
    return new Unread(notices.unread());
  }

  /** Marks a notice as read, which is the receipt of what it tells. */
  @POST
  @Path("{id}/read")
  public void read(@PathParam("id") long id) {
    notices.read(id);
  }

  /** The mails of a state: WAITING, SENT or DEAD. */
  @GET
  @Path("mails")
  public Page<MailLine> mails(
      @QueryParam("state") @DefaultValue("DEAD") String state, @BeanParam Newest part) {
    return mails.page(state, part.beforeId(), part.limit());
  }

  /** Tries a dead letter again. */
  @POST
  @Path("mails/{id}/retry")
  public void retry(@PathParam("id") long id) {
    mails.retry(id);
  }

  /** The number on the bell. */
  public record Unread(long unread) {}
}
