package org.palpate.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.TransactionExecutionListener;

/** Puts the inspection before the first migration and the fence behind every commit that wrote. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    @Bean
    Store store(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return StoreInspection.inspect(connection);
        } catch (SQLException failure) {
            throw new CannotStart(StartFailures.sentence(failure), failure);
        }
    }

    /** Takes the store as an argument so that nothing is migrated before it was found good. */
    @Bean
    FlywayMigrationStrategy migrateOnlyAGoodStore(Store store) {
        return flyway -> flyway.migrate();
    }

    @Bean
    TransactionExecutionListener fenceBehindCommits(Store store, DataSource source) {
        // PostgreSQL forces its own log within the commit; H2 writes but does not force.
        return store.name().startsWith("H2")
                ? new H2Fence(unpooled(source))
                : new TransactionExecutionListener() {};
    }

    private static DataSource unpooled(DataSource source) {
        return DataSourceBuilder.derivedFrom(source).type(SimpleDriverDataSource.class).build();
    }
}
