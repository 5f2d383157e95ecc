package se.stafett.local.stack;

import java.util.List;
import java.util.stream.Stream;

/**
 * A database of the stack and the role that works in it; {@link #OWNER} owns them all and migrates them.
 *
 * @param name the database
 * @param role the role that a service connects as
 */
public record Database(String name, String role) {
    /** Owns every database. */
    public static final String OWNER = "stafett_owner";
    /** May do anything in the cluster; only tests and repairs connect as it. */
    public static final String SUPERUSER = "postgres";

    public static final Database ASSESSMENT = new Database("assessment", "assessment_service");
    public static final Database PLAN = new Database("plan", "plan_service");
    public static final Database HANDOVER = new Database("handover", "handover_service");
    public static final Database NOTIFICATION = new Database("notification", "notification_service");
    public static final Database KEYS = new Database("keys", "keys_service");

    // one more is one more line
    private static final List<Database> ALL = List.of(ASSESSMENT, PLAN, HANDOVER, NOTIFICATION, KEYS);

    /** All databases of the stack. */
    public static List<Database> all() {
        return ALL;
    }

    /** Statements that make the database and its role, for PostgreSQL's single-user mode. */
    List<String> creation(Passwords passwords) {
        return List.of(
                "create role " + role + " login password '" + passwords.of(role) + "'",
                "create database " + name + " owner " + OWNER,
                "revoke connect, temporary on database " + name + " from public",
                "grant connect on database " + name + " to " + role);
    }

    /** Statements that make all databases and roles in a new cluster. */
    static List<String> creationOfAll(Passwords passwords) {
        return Stream.concat(
                        Stream.of(ownerCreation(passwords)),
                        all().stream().flatMap(database -> database.creation(passwords).stream()))
                .toList();
    }

    static String ownerCreation(Passwords passwords) {
        return "create role " + OWNER + " login password '" + passwords.of(OWNER) + "'";
    }
}
