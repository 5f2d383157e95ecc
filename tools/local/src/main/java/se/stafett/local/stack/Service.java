package se.stafett.local.stack;

import java.util.List;
import java.util.Locale;

/**
 * One service of the stack.
 *
 * @param name its module, and what people call it: {@code plan-service}
 * @param offset its port, counted from the stack's base port
 * @param database where its events are
 */
public record Service(String name, int offset, Database database) {
    /** Most megabytes of Java heap: with time it fills, and is collected then; 30 to 60 of it live. */
    public static final int HEAP = 160;

    public static final Service ASSESSMENT = new Service("assessment-service", 1, Database.ASSESSMENT);
    public static final Service PLAN = new Service("plan-service", 2, Database.PLAN);
    public static final Service HANDOVER = new Service("handover-service", 3, Database.HANDOVER);
    public static final Service NOTIFICATION = new Service("notification-service", 4, Database.NOTIFICATION);

    // in the order in which they start; one more service is one more line here
    private static final List<Service> ALL = List.of(ASSESSMENT, PLAN, HANDOVER, NOTIFICATION);

    /** All services of the stack. */
    public static List<Service> all() {
        return ALL;
    }

    /** The middle of its own variables: {@code STAFETT_PLAN_HTTP_PORT}. */
    String variable() {
        return name.replace("-service", "").toUpperCase(Locale.ROOT);
    }
}
