package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.evaluation.servicereview.boundary.CommentOn;
import org.evident.evaluation.servicereview.boundary.FigurePart;
import org.evident.evaluation.servicereview.boundary.FigureView;
import org.evident.evaluation.servicereview.boundary.ReviewReading;
import org.evident.evaluation.servicereview.boundary.ReviewView;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.foundation.revision.boundary.Revisions;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Sentences;

/** Monthly service reviews: measuring, workflow, figures, documents. */
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {

  @Inject private Reviews reviews;
  @Inject private ReviewReading reading;
  @Inject private Revisions revisions;
  @Context private HttpHeaders headers;
  @Context private jakarta.ws.rs.core.Request conditions;

  /** Orders the reviews of a month, for one customer or for all. */
  @POST
  @APIResponseSchema(
      value = JobOrder.class,
      responseCode = "202",
      responseDescription = "The order, waiting for its turn")
  public Response request(Request request) {
    String customer = request.customer() == null ? "" : request.customer();
    return Response.status(202).entity(reviews.request(month(request.month()), customer)).build();
  }

  /** How far the measuring of a month is. */
  @GET
  @Path("progress")
  public JobOrder progress(
      @QueryParam("month") String month,
      @QueryParam("customer") @DefaultValue("") String customer) {
    return reviews.progress(month(month), customer);
  }

  /** Reviews you may see, newest month first; customers see what is published. */
  @GET
  public List<ReviewView> list(
      @QueryParam("month") @DefaultValue("") String month,
      @QueryParam("customer") @DefaultValue("") String customer,
      @BeanParam Listing listing) {
    return new Listed<>(reading.page(month, customer, listing.after(), listing.limit()));
  }

  /** One review with what still blocks it, its checks and gaps. */
  @GET
  @Path("{number}")
  @Revised(Changeable.REVIEW)
  public ReviewView one(@PathParam("number") String number) {
    return reading.review(number);
  }

  /** The figures, each with a link to the records behind it and one to the figures it is computed from. */
  @GET
  @Path("{number}/figures")
  public JsonArray figures(@PathParam("number") String number, @Context UriInfo uri) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (FigureView figure : reading.figures(number)) {
      all.add(
          FigureJson.of(
              figure, link(uri, number, "records", figure), link(uri, number, "parts", figure)));
    }
    return all.build();
  }

  private static String link(UriInfo uri, String number, String what, FigureView figure) {
    return uri.getBaseUriBuilder()
        .path("reviews/{number}/{what}")
        .queryParam("key", figure.key())
        .queryParam("dimension", "{dimension}")
        .build(number, what, figure.dimension())
        .toString();
  }

  /** The numbers of the records behind a figure. */
  @GET
  @Path("{number}/records")
  public List<String> records(
      @PathParam("number") String number,
      @QueryParam("key") String key,
      @QueryParam("dimension") @DefaultValue("") String dimension) {
    return reading.records(number, key, dimension);
  }

  /** The figures that a figure is computed from, each in the review it stands in; none where records alone make it. */
  @GET
  @Path("{number}/parts")
  public List<FigurePart> parts(
      @PathParam("number") String number,
      @QueryParam("key") String key,
      @QueryParam("dimension") @DefaultValue("") String dimension) {
    return reading.parts(number, key == null ? "" : key, dimension);
  }

  /** Says something about a point, or about every open point of its kind. */
  @POST
  @Path("{number}/comments")
  @Revised(Changeable.REVIEW)
  public ReviewView comment(@PathParam("number") String number, CommentOn comment) {
    return reviews.comment(number, comment);
  }

  /** Hands a draft over for review. */
  @POST
  @Path("{number}/submit")
  @Revised(Changeable.REVIEW)
  public ReviewView submit(@PathParam("number") String number) {
    return reviews.submit(number);
  }

  /** Finds a review plausible. */
  @POST
  @Path("{number}/review")
  @Revised(Changeable.REVIEW)
  public ReviewView review(@PathParam("number") String number) {
    return reviews.review(number);
  }

  /** Sends a review back to its author. */
  @POST
  @Path("{number}/send-back")
  @Revised(Changeable.REVIEW)
  public ReviewView sendBack(@PathParam("number") String number, Reason reason) {
    return reviews.sendBack(number, reason.reason());
  }

  /** Approves a review, which freezes its snapshot for good. */
  @POST
  @Path("{number}/approve")
  @Revised(Changeable.REVIEW)
  public ReviewView approve(@PathParam("number") String number) {
    return reviews.approve(number);
  }

  /** Publishes an approved review to the customer's representatives. */
  @POST
  @Path("{number}/publish")
  @Revised(Changeable.REVIEW)
  public ReviewView publish(@PathParam("number") String number) {
    return reviews.publish(number);
  }

  /** Measures a published month again; where figures differ, a new revision says which and why. */
  @POST
  @Path("{number}/restate")
  @Revised(Changeable.REVIEW)
  public ReviewView restate(@PathParam("number") String number, Reason reason) {
    return reviews.restate(number, reason.reason());
  }

  /** The canonical bytes, as fingerprinted. */
  @GET
  @Path("{number}/snapshot.json")
  @APIResponseSchema(
      value = JsonObject.class,
      responseCode = "200",
      responseDescription = "The snapshot")
  public Response json(@PathParam("number") String number) {
    return unlessKnown(reading.fingerprint(number), () -> Response.ok(reading.json(number)));
  }

  /** The printed review as PDF/A-3 with its canonical bytes attached. */
  @GET
  @Path("{number}/review.pdf")
  @Produces("application/pdf")
  public Response pdf(@PathParam("number") String number, @QueryParam("lang") String language) {
    Locale locale = locale(language);
    return unlessKnown(
        documentTag(number, locale), () -> file(reading.pdf(number, locale), number + ".pdf"));
  }

  /** Figures, breaches and records as a workbook. */
  @GET
  @Path("{number}/review.xlsx")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  public Response xlsx(@PathParam("number") String number, @QueryParam("lang") String language) {
    Locale locale = locale(language);
    return unlessKnown(
        documentTag(number, locale), () -> file(reading.xlsx(number, locale), number + ".xlsx"));
  }

  /** Besides its snapshot a document shows words and signatures that come later, in one language. */
  private String documentTag(String number, Locale locale) {
    return reading.fingerprint(number)
        + "-"
        + revisions.of(Changeable.REVIEW, number).orElseThrow()
        + "-"
        + locale.getLanguage();
  }

  private Response unlessKnown(String value, Supplier<Response.ResponseBuilder> made) {
    EntityTag tag = new EntityTag(value);
    Response.ResponseBuilder known = conditions.evaluatePreconditions(tag);
    return (known == null ? made.get() : known).tag(tag).build();
  }

  private static Response.ResponseBuilder file(byte[] bytes, String name) {
    return Response.ok(bytes)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }

  private Locale locale(String language) {
    return language == null
        ? Sentences.locale(headers.getAcceptableLanguages())
        : Sentences.locale(List.of(Locale.forLanguageTag(language)));
  }

  private static YearMonth month(String written) {
    try {
      return YearMonth.parse(written == null ? "" : written);
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at("month", "REV-12", written);
    }
  }

  /** A month to measure, as {@code yyyy-MM}; the customer may be left out. */
  public record Request(String month, String customer) {}

  /** Why a step is taken. */
  public record Reason(String reason) {}
}
