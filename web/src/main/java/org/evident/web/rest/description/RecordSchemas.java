package org.evident.web.rest.description;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.evident.agreement.relationship.boundary.RelationshipForms;
import org.evident.agreement.servicelevel.boundary.LevelForms;
import org.evident.agreement.supplier.boundary.SupplierForms;
import org.evident.assurance.availability.boundary.AvailabilityForms;
import org.evident.assurance.availability.boundary.AvailabilityTestForms;
import org.evident.assurance.continuity.boundary.ContinuityForms;
import org.evident.assurance.security.boundary.SecurityForms;
import org.evident.evaluation.servicereview.boundary.MetricForms;
import org.evident.evaluation.servicereview.boundary.ReportDefinitionForms;
import org.evident.foundation.communication.boundary.CommunicationForms;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Form;
import org.evident.resolution.problem.boundary.ProblemForms;
import org.evident.resolution.request.boundary.RequestForms;
import org.evident.supply.budget.boundary.BudgetForms;
import org.evident.supply.capacity.boundary.CapacityReviewForms;
import org.evident.supply.demand.boundary.DemandForms;
import org.evident.transition.change.boundary.ChangeForms;
import org.evident.transition.release.boundary.ReleaseForms;
import org.evident.web.rest.RecordsResource;

/** The body of each kind of simple record, from the form people fill in. */
final class RecordSchemas {

  private static final List<Forms> ROOMS =
      List.of(
          new AvailabilityForms(),
          new AvailabilityTestForms(),
          new RelationshipForms(),
          new ChangeForms(),
          new BudgetForms(),
          new DemandForms(),
          new CapacityReviewForms(),
          new RequestForms(),
          new ContinuityForms(),
          new ReleaseForms(),
          new SecurityForms(),
          new ProblemForms(),
          new SupplierForms(),
          new LevelForms(),
          new MetricForms(),
          new ReportDefinitionForms(),
          new CommunicationForms());
  private static final String JSON = "application/json";
  private static final String WRITTEN = "-written";
  private static final String ANSWERS = "survey-answers";

  private RecordSchemas() {}

  static void describe(Components components) {
    forms()
        .forEach(
            form -> {
              components.addSchema(form.path() + WRITTEN, written(form));
              components.addSchema(form.path(), read(form));
            });
  }

  /** Gives an operation on simple records the bodies of their kinds. */
  static void type(Operation operation, Method method) {
    if (method.getDeclaringClass() != RecordsResource.class) {
      return;
    }
    boolean answer = "answer".equals(method.getName());
    if (operation.getRequestBody() != null && !"withdraw".equals(method.getName())) {
      body(operation).schema(answer ? ref(ANSWERS + WRITTEN) : either(WRITTEN));
    } else if (operation.getRequestBody() != null) {
      body(operation).schema(object().addProperty("reason", text("Why it no longer counts")));
    }
    operation.getResponses().getAPIResponses().entrySet().stream()
        .filter(one -> one.getKey().startsWith("2"))
        .forEach(
            one ->
                one.getValue()
                    .content(
                        OASFactory.createContent()
                            .addMediaType(
                                JSON,
                                OASFactory.createMediaType()
                                    .schema(answered(method.getName(), answer)))));
  }

  private static Schema answered(String method, boolean answer) {
    if ("page".equals(method)) {
      return object()
          .addProperty(
              "items", OASFactory.createSchema().addType(SchemaType.ARRAY).items(either("")))
          .addProperty("next", text("What the following page is asked for with, as before"));
    }
    return answer ? ref(ANSWERS) : either("");
  }

  private static org.eclipse.microprofile.openapi.models.media.MediaType body(Operation operation) {
    return operation.getRequestBody().getContent().getMediaType(JSON);
  }

  private static Stream<Form> forms() {
    return ROOMS.stream().flatMap(room -> room.forms().stream());
  }

  private static Schema either(String suffix) {
    Schema one = OASFactory.createSchema();
    forms().forEach(form -> one.addOneOf(ref(form.path() + suffix)));
    return one;
  }

  private static Schema ref(String name) {
    return OASFactory.createSchema().ref(name);
  }

  private static Schema written(Form form) {
    Schema schema = fields(form);
    form.fields().stream().filter(Field::needed).map(Field::name).forEach(schema::addRequired);
    schema.addProperty("ref", text("The number in another tool"));
    schema.addProperty("reason", text("Why a record is corrected"));
    return schema.addProperty(
        "version", whole("The version a correction rests on, where there is no If-Match"));
  }

  private static Schema read(Form form) {
    Schema schema = fields(form);
    schema.addProperty("number", text("Its number here"));
    schema.addProperty("version", whole("Counts its changes"));
    schema.addProperty("ref", text("The number in another tool"));
    schema.addProperty("author", text("The login of who entered it"));
    schema.addProperty("recordedAt", text("When it was entered").format("date-time"));
    schema.addProperty("withdrawnAt", text("When it was withdrawn").format("date-time"));
    return schema.addProperty("withdrawnReason", text("Why it was withdrawn"));
  }

  private static Schema fields(Form form) {
    Schema schema = object().title(form.path());
    form.fields().forEach(field -> schema.addProperty(field.name(), value(field)));
    return schema;
  }

  private static Schema value(Field field) {
    Schema schema = OASFactory.createSchema();
    return switch (field.type()) {
      case TEXT -> schema.addType(SchemaType.STRING).maxLength(field.length());
      case CHOICE -> schema.addType(SchemaType.STRING).enumeration(List.copyOf(field.choices()));
      case INSTANT -> schema.addType(SchemaType.STRING).format("date-time");
      case DATE -> schema.addType(SchemaType.STRING).format("date");
      case PERIOD -> schema.addType(SchemaType.STRING).pattern("^\\d{4}-\\d{2}$");
      case WHOLE -> limits(schema.addType(SchemaType.INTEGER), field);
      case DECIMAL -> limits(schema.addType(SchemaType.NUMBER), field);
      case FLAG -> schema.addType(SchemaType.BOOLEAN);
      case SERVICES -> schema.addType(SchemaType.ARRAY).items(text("A service's number or name"));
      case SERVICE, CUSTOMER, RECORD -> text("A number or name");
    };
  }

  private static Schema limits(Schema schema, Field field) {
    return schema.minimum(field.least()).maximum(field.most());
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(SchemaType.OBJECT);
  }

  private static Schema text(String words) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(words);
  }

  private static Schema whole(String words) {
    return OASFactory.createSchema().addType(SchemaType.INTEGER).description(words);
  }
}
