package org.evident.web.rest.description;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the description of the API while the build makes it: words from the code's own
 * documentation, the problems each operation may answer with, and how programs prove themselves.
 */
public class Wording implements OASFilter {

  private static final String TOKEN = "token";
  private static final List<String> OPEN = List.of("/health", "/tokens/sign-in", "/password");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Problems.describe(api.getComponents());
    RecordSchemas.describe(api.getComponents());
    api.getComponents()
        .addSecurityScheme(
            TOKEN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A personal access token, from tokens/sign-in or the page My tokens"));
    api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    Map<String, Class<?>> types = new HashMap<>();
    api.getPaths().getPathItems().forEach((path, item) -> operations(path, item, types));
    api.getComponents().getSchemas().forEach((name, schema) -> describe(name, schema, types));
  }

  private static void operations(String path, PathItem item, Map<String, Class<?>> types) {
    item.getOperations()
        .forEach(
            (verb, operation) -> {
              boolean open = OPEN.stream().anyMatch(path::endsWith);
              if (open) {
                operation.security(List.of());
              }
              Method method = Documented.method(operation.getOperationId());
              Documented.types(method).forEach(type -> types.put(type.getName(), type));
              describe(operation, method);
              oneSuccess(operation);
              binary(operation);
              RecordSchemas.type(operation, method);
              Problems.add(operation, path, verb, open);
            });
  }

  private static void describe(Operation operation, Method method) {
    String area = method.getDeclaringClass().getSimpleName().replace("Resource", "");
    operation.operationId(area + "." + method.getName()).tags(List.of(area));
    operation.summary(Documented.summary(method)).description(Documented.rest(method));
    if (operation.getParameters() != null) {
      for (Parameter parameter : operation.getParameters()) {
        if (parameter.getDescription() == null) {
          parameter.description(Documented.parameter(method, parameter.getName()));
        }
        Documented.choices(method, parameter.getName())
            .ifPresent(names -> parameter.getSchema().enumeration(List.copyOf(names)));
      }
    }
  }

  /** Where the code names another success, the one guessed from an untyped answer goes. */
  private static void oneSuccess(Operation operation) {
    Set<String> statuses = operation.getResponses().getAPIResponses().keySet();
    if (statuses.stream().anyMatch(status -> status.matches("2\\d[1-9]"))) {
      operation.getResponses().removeAPIResponse("200");
    }
  }

  /** Whatever is no JSON is bytes, not the object that writes them. */
  private static void binary(Operation operation) {
    for (APIResponse response : operation.getResponses().getAPIResponses().values()) {
      if (response.getContent() != null) {
        for (Map.Entry<String, MediaType> medium :
            response.getContent().getMediaTypes().entrySet()) {
          if (!medium.getKey().contains("json")) {
            medium.getValue().schema(bytes(medium.getKey()));
          }
        }
      }
    }
  }

  private static Schema bytes(String medium) {
    Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    return medium.startsWith("text/") ? schema : schema.format("binary");
  }

  private static void describe(String name, Schema schema, Map<String, Class<?>> types) {
    if (schema.getProperties() == null) {
      return;
    }
    Stream<Class<?>> named =
        types.values().stream()
            .filter(type -> type.getSimpleName().equals(name.replaceAll("(?<!\\d)\\d++$", "")));
    named
        .filter(type -> Documented.components(type).equals(schema.getProperties().keySet()))
        .findFirst()
        .ifPresent(type -> describe(schema, type));
  }

  private static void describe(Schema schema, Class<?> type) {
    schema.description(Documented.words(type));
    schema
        .getProperties()
        .forEach(
            (property, of) -> {
              String words = Documented.component(type, property);
              if (words != null && of.getRef() == null) {
                of.description(words);
              }
            });
  }
}
