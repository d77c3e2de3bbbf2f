package org.evident.web.rest.description;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the code's own documentation says of a resource method and of the records it takes and gives. */
final class Documented {

  private static final Pattern LISTED =
      Pattern.compile("\\{\\s*(\\w+)\\s*:\\s*([\\w-]+(?:\\|[\\w-]+)+)\\s*}");
  private static final CommentFormatter FORMATTER = new CommentFormatter();

  private Documented() {}

  /** The method behind an operation id of the form {@code package.Class_method}. */
  static Method method(String operationId) {
    int at = operationId.lastIndexOf('_');
    String name = operationId.substring(at + 1);
    try {
      return Stream.of(Class.forName(operationId.substring(0, at)).getDeclaredMethods())
          .filter(method -> method.getName().equals(name))
          .findFirst()
          .orElseThrow();
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static String summary(Method method) {
    String all = text(RuntimeJavadoc.getJavadoc(method).getComment());
    int end = end(all);
    return all.isEmpty() ? null : all.substring(0, end);
  }

  static String rest(Method method) {
    String all = text(RuntimeJavadoc.getJavadoc(method).getComment());
    String rest = all.substring(end(all)).replaceFirst("^\\.\\s*", "");
    return rest.isEmpty() ? null : rest;
  }

  static String parameter(Method method, String name) {
    return described(RuntimeJavadoc.getJavadoc(method).getParams(), name);
  }

  /** The names a part of a method's path is limited to, where the path lists them. */
  static Optional<List<String>> choices(Method method, String parameter) {
    Path path = method.getAnnotation(Path.class);
    Matcher listed = LISTED.matcher(path == null ? "" : path.value());
    return listed.find() && listed.group(1).equals(parameter)
        ? Optional.of(List.of(listed.group(2).split("\\|")))
        : Optional.empty();
  }

  static String words(Class<?> type) {
    String words = text(RuntimeJavadoc.getJavadoc(type).getComment());
    return words.isEmpty() ? null : words;
  }

  static String component(Class<?> type, String name) {
    return described(RuntimeJavadoc.getJavadoc(type).getRecordComponents(), name);
  }

  static Set<String> components(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** The records of ours a method takes and gives, with those inside them. */
  static Set<Class<?>> types(Method method) {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(method.getGenericReturnType(), found);
    for (Type type : method.getGenericParameterTypes()) {
      collect(type, found);
    }
    for (APIResponseSchema named : method.getAnnotationsByType(APIResponseSchema.class)) {
      collect(named.value(), found);
    }
    return found;
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getRawType(), found);
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
    } else if (type instanceof Class<?> record && record.isRecord() && found.add(record)) {
      Stream.of(record.getRecordComponents())
          .forEach(component -> collect(component.getGenericType(), found));
    }
  }

  private static String described(List<ParamJavadoc> all, String name) {
    return all.stream()
        .filter(one -> one.getName().equals(name))
        .map(one -> text(one.getComment()))
        .findFirst()
        .orElse(null);
  }

  private static int end(String words) {
    int end = words.indexOf(". ");
    return end >= 0 ? end : words.length() - (words.endsWith(".") ? 1 : 0);
  }

  private static String text(Comment comment) {
    return FORMATTER
        .format(comment)
        .replaceAll("</?code>", "`")
        .replaceAll("<[^<>]*+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
