package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.search.boundary.PersonHit;
import org.evident.foundation.search.boundary.SearchAnswer;
import org.evident.foundation.search.boundary.SearchHit;
import org.evident.foundation.search.boundary.Searches;
import org.evident.kernel.RecordKind;

/** The search over everything you may see. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject private Searches searches;

  /**
   * The newest records of each kind that have all the words, and the record whose number was typed.
   *
   * @param q words, the last at least the beginning of one, or a record's number
   */
  @GET
  public SearchAnswer search(@QueryParam("q") @DefaultValue("") String q) {
    return searches.search(q);
  }

  /**
   * The records of one kind that have all the words, newest first.
   *
   * @param kind the kind of record
   * @param q words, the last at least the beginning of one
   */
  @GET
  @Path("records/{kind}")
  public List<SearchHit> page(
      @PathParam("kind") RecordKind kind,
      @QueryParam("q") @DefaultValue("") String q,
      @BeanParam Listing listing) {
    return new Listed<>(searches.page(kind, q, listing.after(), listing.limit()));
  }

  /**
   * Up to twenty active people, by name, for asking while somebody types.
   *
   * @param q beginnings of their names, login or address
   */
  @GET
  @Path("people")
  public List<PersonHit> people(@QueryParam("q") @DefaultValue("") String q) {
    return searches.people(q);
  }
}
