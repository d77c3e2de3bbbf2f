package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.approval.boundary.ApprovalLists;
import org.evident.foundation.approval.boundary.ApprovalView;
import org.evident.foundation.approval.boundary.Approvals;

/** What people are asked to decide. Approving and rejecting is done at the record itself. */
@Path("approvals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

  @Inject private Approvals approvals;
  @Inject private ApprovalLists lists;

  /** What you are asked to decide or to confirm, the oldest first. */
  @GET
  @Path("mine")
  public List<ApprovalView> mine() {
    return lists.mine();
  }

  /** What you asked for or decided, the latest first. */
  @GET
  @Path("past")
  public List<ApprovalView> past() {
    return lists.past();
  }

  /** One approval you asked for or are asked about. */
  @GET
  @Path("{number}")
  public ApprovalView one(@PathParam("number") String number) {
    return lists.one(number);
  }

  /** Leaves the decision to the others asked. */
  @POST
  @Path("{number}/abstention")
  public ApprovalView abstain(@PathParam("number") String number, Remark remark) {
    approvals.abstain(number, remark == null ? null : remark.comment());
    return lists.one(number);
  }

  /** Hands the decision on to somebody who may take it. */
  @POST
  @Path("{number}/delegation")
  public ApprovalView delegate(@PathParam("number") String number, Handing handing) {
    approvals.delegate(
        number,
        handing == null ? null : handing.delegate(),
        handing == null ? null : handing.comment());
    return lists.one(number);
  }

  /** Says that somebody was heard to approve; it counts when they do so themselves until the next business day ends. */
  @POST
  @Path("{number}/hearing")
  public void hear(@PathParam("number") String number, Heard heard) {
    approvals.hear(number, heard == null ? null : heard.approver());
  }

  /** A few words to a decision. */
  public record Remark(String comment) {}

  /** The login of whom a decision is handed on to, and a few words. */
  public record Handing(String delegate, String comment) {}

  /** The login of whoever was heard to approve. */
  public record Heard(String approver) {}
}
