package org.palpate.store;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * What it means for the people in front of a page that the store refused something: a full disk, a
 * store that is away, a damaged file. H2's codes are those of {@link ErrorCode}, PostgreSQL's those
 * of its manual's Appendix A.
 */
public final class StoreFailures {

    private static final String NOT_SAVED = "Not saved: ";

    /** Who opens a page saves nothing. */
    private static final String NOT_OPENED = "The page cannot be opened: ";

    private static final String NO_ROOM =
            "the server's disk is full. Please tell your school. You can go on reading.";

    /** What a learner is told when there is no room left. */
    static final String FULL = NOT_SAVED + NO_ROOM;

    private static final String AWAY =
            "the server's database does not answer. Please try again in a minute.";

    private static final String DAMAGED =
            "the server's data file is damaged. Please tell your school.";

    private static final String POSTGRES_DISK_FULL = "53100";

    /** H2 has closed the database under its connections, as it does when it cannot write. */
    private static final Set<Integer> H2_CLOSED =
            Set.of(
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.OBJECT_CLOSED,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2);

    private static final Set<Integer> DAMAGE =
            Set.of(
                    DataUtils.ERROR_FILE_CORRUPT,
                    DataUtils.ERROR_UNSUPPORTED_FORMAT,
                    DataUtils.ERROR_CHUNK_NOT_FOUND,
                    DataUtils.ERROR_READING_FAILED);

    private StoreFailures() {}

    /**
     * The sentence for the person whose act failed: "Not saved: the server's disk is full. …".
     * Nothing when it was not the store that refused.
     */
    public static Optional<String> sentence(Throwable failure) {
        return because(failure).map(NOT_SAVED::concat);
    }

    /**
     * The same for who opened a page: "The page cannot be opened: the server's database does not
     * answer. …"
     */
    public static Optional<String> whenOpening(Throwable failure) {
        return because(failure).map(NOT_OPENED::concat);
    }

    private static Optional<String> because(Throwable failure) {
        if (isDiskFull(failure)) {
            return Optional.of(NO_ROOM);
        }
        if (isDamage(failure)) {
            return Optional.of(DAMAGED);
        }
        if (isAway(failure)) {
            return Optional.of(AWAY);
        }
        return causes(failure)
                .filter(NotKept.class::isInstance)
                .map(cause -> "the server's disk did not confirm it. Please try again.")
                .findFirst();
    }

    /** Whether there was no room for it: in our own eyes, in H2's, or in PostgreSQL's. */
    static boolean isDiskFull(Throwable failure) {
        return causes(failure)
                .anyMatch(cause ->
                        cause instanceof DiskFull
                                || cause instanceof SQLException sql
                                        && POSTGRES_DISK_FULL.equals(sql.getSQLState())
                                || cause instanceof IOException && saysFull(cause.getMessage()));
    }

    private static boolean saysFull(@Nullable String message) {
        String words = String.valueOf(message).toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("not enough space")
                || words.contains("disk full")
                || words.contains("quota exceeded");
    }

    /** Whether what lies in the file is not what was written there. */
    static boolean isDamage(Throwable failure) {
        return causes(failure)
                .anyMatch(cause ->
                        cause instanceof SQLException sql
                                        && (sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1
                                                || sql.getErrorCode()
                                                        == ErrorCode.FILE_VERSION_ERROR_1)
                                || cause instanceof MVStoreException store
                                        && DAMAGE.contains(store.getErrorCode()));
    }

    /** Whether the store is not there at present; its connections are no good any more. */
    public static boolean isAway(Throwable failure) {
        return causes(failure)
                .anyMatch(cause ->
                        cause instanceof MVStoreException
                                || cause instanceof SQLTransientConnectionException
                                || cause instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return H2_CLOSED.contains(failure.getErrorCode())
                || state.startsWith("08")
                || state.startsWith("57P");
    }

    static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
    }
}
