package dev.parley.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same claims in DuckDB, a columnar database, in memory and on one thread. */
final class Duck implements AutoCloseable {
    /** By key: what the intervals have in common, whether that is nothing, and who says so; the sums keep it from leaving anything out. */
    private static final String RECONCILE = """
            SELECT count(*), count(*) FILTER (low > high), sum(low), sum(len(sources)) FROM (
                SELECT key, max(low) AS low, min(high) AS high, list(DISTINCT source) AS sources
                FROM claims GROUP BY key)
            """;

    private final Connection connection;
    private final PreparedStatement reconcile;

    /** Puts the claims into a table, which is no part of what is measured. */
    Duck(List<HandOvers.Told> claims) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(
                    "CREATE TABLE claims (key INTEGER, giver INTEGER, receiver INTEGER, low BIGINT, high BIGINT, day INTEGER, source INTEGER)");
        }
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender("main", "claims")) {
            for (HandOvers.Told told : claims) {
                append(appender, told.row());
            }
        }
        reconcile = connection.prepareStatement(RECONCILE);
    }

    private static void append(DuckDBAppender appender, HandOvers.Row row) throws SQLException {
        appender.beginRow();
        appender.append(row.key());
        appender.append(row.from());
        appender.append(row.to());
        appender.append(row.min());
        appender.append(row.max());
        appender.append(row.day());
        appender.append(row.source());
        appender.endRow();
    }

    /** Reconciles them; how many hand-overs have no number that all allow. */
    long contested() throws SQLException {
        try (ResultSet result = reconcile.executeQuery()) {
            result.next();
            return result.getLong(2);
        }
    }

    @Override
    public void close() throws SQLException {
        reconcile.close();
        connection.close();
    }
}
