package se.stafett.trials.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;

/** What every endpoint says of itself. */
final class EndpointRules {
    private static final List<Class<? extends Annotation>> GUARDS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
    private static final List<String> ADDRESS_OR_CONTEXT = List.of("jakarta.ws.rs.", "org.jboss.resteasy.reactive.");

    private static final DescribedPredicate<JavaMethod> ENDPOINTS = DescribedPredicate.describe(
            "endpoints",
            method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private EndpointRules() {}

    static ArchRule sayWhoMayEnter() {
        return methods().that(ENDPOINTS).should(new ArchCondition<>("say, or have their class say, who may enter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String message = method.getFullName() + " does not say who may enter";
                events.add(new SimpleConditionEvent(method, saysWhoMayEnter(method), message));
            }
        });
    }

    /** Otherwise a missing body arrives as a null, and constraints inside it are not looked at. */
    static ArchRule checkTheirBodies() {
        return methods().that(ENDPOINTS).should(new ArchCondition<>("take a body that is @NotNull and @Valid") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(EndpointRules::isBody)
                        .forEach(body -> events.add(new SimpleConditionEvent(
                                method,
                                body.isAnnotatedWith(NotNull.class) && body.isAnnotatedWith(Valid.class),
                                body.getDescription() + " is not @NotNull @Valid")));
            }
        });
    }

    private static boolean saysWhoMayEnter(JavaMethod method) {
        return GUARDS.stream()
                .anyMatch(guard ->
                        method.isAnnotatedWith(guard) || method.getOwner().isAnnotatedWith(guard));
    }

    private static boolean isBody(JavaParameter parameter) {
        boolean named = parameter.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getName())
                .anyMatch(name -> ADDRESS_OR_CONTEXT.stream().anyMatch(name::startsWith));
        String type = parameter.getRawType().getName();
        return !named && ADDRESS_OR_CONTEXT.stream().noneMatch(type::startsWith) && !type.startsWith("io.vertx.");
    }
}
