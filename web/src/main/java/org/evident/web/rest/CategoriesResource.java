package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.category.boundary.Categories;
import org.evident.resolution.category.boundary.CategoryView;
import org.evident.resolution.category.boundary.ChangeCategory;
import org.evident.resolution.category.boundary.NewCategory;
import org.evident.resolution.category.rule.CategoryKind;

/** The words people choose from to say what kind of fault an incident is, and what caused it. */
@Path("categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CategoriesResource {

  @Inject private Categories categories;

  /** The words of a kind, by their path; {@code retired=true} also those nobody chooses any more. */
  @GET
  public List<CategoryView> list(
      @QueryParam("kind") @DefaultValue("FAULT") CategoryKind kind,
      @QueryParam("retired") @DefaultValue("false") boolean retired) {
    return categories.list(kind, retired);
  }

  /** One word. */
  @GET
  @Path("{number}")
  @Revised(Changeable.CATEGORY)
  public CategoryView one(@PathParam("number") String number) {
    return categories.view(number);
  }

  /** Adds a word. */
  @POST
  @Revised(Changeable.CATEGORY)
  @APIResponseSchema(
      value = CategoryView.class,
      responseCode = "201",
      responseDescription = "The word")
  public Response add(NewCategory command) {
    if (command == null) {
      throw RuleBroken.at("name", "API-1");
    }
    CategoryView made = categories.add(command);
    return Created.in("categories", made.number(), made);
  }

  /** Gives a word another place, retires it or takes it up again; its name stays. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.CATEGORY)
  public CategoryView change(@PathParam("number") String number, ChangeCategory command) {
    if (command == null) {
      throw RuleBroken.at("retired", "API-1");
    }
    return categories.change(number, command);
  }
}
