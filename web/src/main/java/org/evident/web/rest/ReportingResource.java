package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.evaluation.servicereview.boundary.ComparisonView;
import org.evident.evaluation.servicereview.boundary.FigureComparisons;
import org.evident.evaluation.servicereview.boundary.ReportLine;
import org.evident.evaluation.servicereview.boundary.ReportMap;

/** What is to be reported and where it is, and whether published figures are still those stored beside them. */
@Path("reporting")
@Produces(MediaType.APPLICATION_JSON)
public class ReportingResource {

  @Inject private ReportMap map;
  @Inject private FigureComparisons comparisons;

  /** What each clause of the standard wants to be reported, and whether the reviews of the last month tell it. */
  @GET
  @Path("clauses")
  public List<ReportLine> clauses() {
    return map.lines();
  }

  /** The comparison of published figures that was ordered last, and what differs. */
  @GET
  @Path("comparison")
  public ComparisonView comparison() {
    return comparisons.last();
  }

  /** Orders a comparison of all published figures. */
  @POST
  @Path("comparison")
  @APIResponseSchema(value = ComparisonView.class, responseCode = "202")
  public Response compare() {
    return Response.accepted(comparisons.order()).build();
  }
}
