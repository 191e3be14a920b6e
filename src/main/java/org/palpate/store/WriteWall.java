package org.palpate.store;

import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Stands before every statement of the rooms and lets none through that writes while the disk is
 * full. What only reads passes, in whatever kind of transaction it stands.
 */
final class WriteWall implements StatementInspector {

    private static final Pattern WRITES =
            Pattern.compile(
                    "\\s*(?:/\\*.*?\\*/\\s*)*(?:insert|update|delete|merge|truncate|create|alter|drop)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final transient Disk disk;

    WriteWall(Disk disk) {
        this.disk = disk;
    }

    @Override
    public String inspect(String sql) {
        if (WRITES.matcher(sql).matches()) {
            disk.requireRoom();
        }
        return sql;
    }
}
