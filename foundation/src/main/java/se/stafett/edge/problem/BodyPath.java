package se.stafett.edge.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the path of a violation, which starts at a Java method, into one that starts at the body or names a parameter. */
final class BodyPath {
    // What else stands as a name in a body is not for repeating.
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9-]{1,40}");

    static final String BODY = "body";

    private BodyPath() {}

    static String of(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        Optional<Method> method = Optional.empty();
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD -> method = endpoint(violation.getRootBeanClass(), node.as(Path.MethodNode.class));
                case PARAMETER -> path.append(parameter(method, node.as(Path.ParameterNode.class)));
                case PROPERTY -> append(path, node, node.getName());
                case CONTAINER_ELEMENT -> append(path, node, "");
                default -> {
                    // Beans, constructors and return values have no place in what the caller sent.
                }
            }
        }
        return path.isEmpty() ? BODY : path.toString();
    }

    private static void append(StringBuilder path, Path.Node node, String name) {
        if (node.getKey() instanceof String key && NAME.matcher(key).matches()) {
            path.append('.').append(key);
        } else if (node.isInIterable()) {
            path.append('[')
                    .append(node.getIndex() == null ? "" : node.getIndex())
                    .append(']');
        }
        path.append(path.isEmpty() || name.isEmpty() ? "" : ".").append(name);
    }

    /** The name of a parameter in the address or a header; nothing for the body. */
    private static String parameter(Optional<Method> method, Path.ParameterNode node) {
        boolean named = method.map(found -> found.getParameterAnnotations()[node.getParameterIndex()]).stream()
                .flatMap(Arrays::stream)
                .map(Annotation::annotationType)
                .map(Class::getName)
                .anyMatch(BodyPath::namesParameter);
        return named ? node.getName() : "";
    }

    private static boolean namesParameter(String annotation) {
        return (annotation.startsWith("jakarta.ws.rs.") && !annotation.endsWith(".BeanParam"))
                || annotation.startsWith("org.jboss.resteasy.reactive.Rest");
    }

    /** The method as it was written: a subclass made by the container does not repeat its annotations. */
    private static Optional<Method> endpoint(Class<?> resource, Path.MethodNode node) {
        Class<?>[] types = node.getParameterTypes().toArray(Class<?>[]::new);
        return Stream.<Class<?>>iterate(resource, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(node.getName()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), types))
                .reduce((generated, written) -> written);
    }
}
