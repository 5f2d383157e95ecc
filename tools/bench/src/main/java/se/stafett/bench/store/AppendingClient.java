package se.stafett.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import se.stafett.bench.course.InventedPlans;
import se.stafett.bench.load.Client;

/** Appends events made beforehand, one a command, over a connection of its own: what is left of a command without the service. */
public final class AppendingClient implements Client {
    private static final String APPEND = "select store.append_events(cast(? as jsonb)) ->> 'outcome'";

    private final Deque<String> commands = new ArrayDeque<>();
    private final Connection connection;
    private final PreparedStatement append;

    /** @param acts how many commands are made ready */
    public AppendingClient(StoreDatabase database, InventedPlans plans, int acts) throws SQLException {
        SplittableRandom random = new SplittableRandom();
        while (commands.size() < acts) {
            commands.addAll(plans.make(random).asCommands());
        }
        connection = database.connect();
        append = connection.prepareStatement(APPEND);
    }

    @Override
    public void act() throws SQLException {
        append.setString(1, commands.remove());
        try (ResultSet result = append.executeQuery()) {
            result.next();
            if (!"appended".equals(result.getString(1))) {
                throw new SQLException("not appended: " + result.getString(1));
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException("a connection could not be closed", failed);
        }
    }
}
