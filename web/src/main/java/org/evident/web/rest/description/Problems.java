package org.evident.web.rest.description;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems of RFC 9457 an operation may answer with. */
final class Problems {

  private static final Set<PathItem.HttpMethod> CORRECTING =
      EnumSet.of(PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH);
  private static final Map<Integer, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(400, "The request is not readable (API-1)");
    WORDS.put(
        401, "No token, one that no longer holds, or a wrong login or password (PTY-1, PTY.TOKEN)");
    WORDS.put(
        403, "Your roles or your token's scopes do not allow this (ACC-1, SOD-1, PTY.SCOPES)");
    WORDS.put(404, "There is no such record that you may see (REC-1)");
    WORDS.put(409, "The record was changed meanwhile, or exists already (REC-2, REC-3)");
    WORDS.put(412, "The record is no longer as If-Match says (REC-2)");
    WORDS.put(428, "Neither If-Match nor version says what the change rests on (REC-4)");
    WORDS.put(429, "Too many wrong passwords came from your network (PTY-17)");
    WORDS.put(422, "A rule would be broken; rule and field name what to mend");
    WORDS.put(500, "Something unexpected happened; nothing was saved (API-2)");
  }

  private Problems() {}

  static void describe(Components components) {
    components.addSchema("Problem", problem());
    WORDS.forEach(
        (status, words) -> components.addResponse(name(status), response(words, "Problem")));
  }

  /** Names the problems an operation can meet. */
  static void add(Operation operation, String path, PathItem.HttpMethod verb, boolean open) {
    boolean reads = verb == PathItem.HttpMethod.GET;
    boolean needsBody = operation.getRequestBody() != null;
    boolean one = path.contains("{");
    for (int status : WORDS.keySet()) {
      boolean met =
          switch (status) {
            case 400 -> needsBody;
            case 401 -> !path.endsWith("/health");
            case 403 -> !open;
            case 404 -> !open && (one || needsBody);
            case 409 -> !reads;
            case 412 -> !reads && one;
            case 428 -> CORRECTING.contains(verb) && path.endsWith("/{number}");
            case 429 -> path.endsWith("/sign-in") || path.endsWith("/password");
            case 422 -> !reads || operation.getParameters() != null;
            default -> true;
          };
      if (met && !operation.getResponses().hasAPIResponse(String.valueOf(status))) {
        operation
            .getResponses()
            .addAPIResponse(
                String.valueOf(status), OASFactory.createAPIResponse().ref(name(status)));
      }
    }
  }

  private static String name(int status) {
    return "Problem" + status;
  }

  private static APIResponse response(String words, String schema) {
    return OASFactory.createAPIResponse()
        .description(words)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(schema))));
  }

  private static Schema problem() {
    Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
    schema.description("A refusal after RFC 9457, with the rule that would be broken");
    property(schema, "type", SchemaType.STRING, "Always about:blank");
    property(schema, "title", SchemaType.STRING, "The status in words");
    property(schema, "status", SchemaType.INTEGER, "The HTTP status");
    property(schema, "detail", SchemaType.STRING, "What is wrong and the cure, in your language");
    property(schema, "rule", SchemaType.STRING, "The id of the rule");
    property(
        schema, "requestId", SchemaType.STRING, "The X-Request-Id of the request, as logs name it");
    property(
        schema, "field", SchemaType.STRING, "The field to mend; missing if none in particular");
    return schema;
  }

  private static void property(Schema schema, String name, SchemaType type, String words) {
    schema.addProperty(name, OASFactory.createSchema().addType(type).description(words));
  }
}
