package org.palpate.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;

/** Puts the inspection before the first migration and the fence behind every commit that wrote. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    /** Before the pool opens its first connection. */
    @Bean
    static BeanPostProcessor keptFile() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null) {
                    pool.setJdbcUrl(KeptFile.address(pool.getJdbcUrl()));
                }
                return bean;
            }
        };
    }

    @Bean
    Store store(DataSource source) {
        checkFile(source);
        try (Connection connection = source.getConnection()) {
            return StoreInspection.inspect(connection);
        } catch (SQLException failure) {
            throw new CannotStart(StartFailures.sentence(failure), failure);
        }
    }

    private static void checkFile(DataSource source) {
        if (KeptFile.isAddress(url(source))) {
            DataFile file = DataFile.at(url(source));
            file.check();
            file.putInOrder();
        }
    }

    private static String url(DataSource source) {
        return source instanceof HikariDataSource pool && pool.getJdbcUrl() != null
                ? pool.getJdbcUrl()
                : "";
    }

    @Bean
    Disk disk(DataSource source) {
        if (!KeptFile.isAddress(url(source))) {
            return Disk.unknown();
        }
        Path folder = Path.of(KeptFile.path(url(source))).toAbsolutePath().getParent();
        return folder == null ? Disk.unknown() : Disk.of(folder);
    }

    @Bean
    DiskWatch diskWatch(Disk disk, DataSource source) {
        return new DiskWatch(disk, source);
    }

    @Bean
    HibernatePropertiesCustomizer wallBeforeWrites(Disk disk) {
        return settings -> settings.put(JdbcSettings.STATEMENT_INSPECTOR, new WriteWall(disk));
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
                ? new H2Fence(url(source))
                : new TransactionExecutionListener() {};
    }

    /** In place of the one that Spring Boot would make. */
    @Bean
    PlatformTransactionManager transactionManager(
            Store store, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var transactions =
                store.name().startsWith("H2") ? new OneWriter() : new JpaTransactionManager();
        customizers.ifAvailable(all -> all.customize(transactions));
        return transactions;
    }

    @Bean
    TransactionExecutionListener patienceWithTheNetwork(DataSource source) {
        return new NetworkPatience(source);
    }
}
