package se.stafett.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import se.stafett.bench.load.Client;

/** Inserts one row after the other, each in a transaction of its own. */
public final class InsertingClient implements Client {
    private final Connection connection;
    private final PreparedStatement insert;

    public InsertingClient(StoreDatabase database) throws SQLException {
        connection = database.connect();
        insert = connection.prepareStatement(RowInserts.INSERT);
    }

    @Override
    public void act() throws SQLException {
        insert.executeUpdate();
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
