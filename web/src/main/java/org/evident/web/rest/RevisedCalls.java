package org.evident.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.foundation.revision.boundary.Revisions;

/** Notes the revision a record is read in, and lets a change through only on the one that was seen. */
@Interceptor
@Revised
@Priority(Interceptor.Priority.APPLICATION)
public class RevisedCalls {

  @Inject private Revisions revisions;
  @Inject private Seen seen;
  @Inject private HttpServletRequest request;

  /** The revision is taken before the record is read: an older tag may refuse, a newer would lie. */
  @AroundInvoke
  public Object call(InvocationContext call) throws Exception {
    Revised revised = call.getMethod().getAnnotation(Revised.class);
    String key = revised == null ? null : key(call);
    if (revised == null) {
      return call.proceed();
    }
    if (key == null) {
      return made(revised.value(), call.proceed());
    }
    if (call.getMethod().isAnnotationPresent(GET.class)) {
      revisions.of(revised.value(), key).ifPresent(this::note);
      return call.proceed();
    }
    return changing(revised.value(), key, call);
  }

  /** A change without a condition holds the record too, so that its tag is that of the body. */
  private Object changing(Changeable kind, String key, InvocationContext call) throws Exception {
    String expected = request.getHeader(Revisions.SEEN);
    return revisions.holding(
        kind,
        key,
        count -> expected == null || Tags.match(expected, String.valueOf(count)),
        call::proceed,
        this::note);
  }

  private Object made(Changeable kind, Object answer) {
    if (answer instanceof Response response && response.getLocation() != null) {
      String path = response.getLocation().getPath();
      revisions.of(kind, path.substring(path.lastIndexOf('/') + 1)).ifPresent(this::note);
    }
    return answer;
  }

  private void note(long count) {
    seen.note(String.valueOf(count));
  }

  private static String key(InvocationContext call) {
    Method method = call.getMethod();
    Annotation[][] annotations = method.getParameterAnnotations();
    for (int i = 0; i < annotations.length; i++) {
      for (Annotation annotation : annotations[i]) {
        if (annotation instanceof PathParam && call.getParameters()[i] instanceof String key) {
          return key;
        }
      }
    }
    return null;
  }
}
