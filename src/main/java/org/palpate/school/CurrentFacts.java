package org.palpate.school;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The school's facts as this node knows them, for what is asked very often: the zone of every date,
 * the address of every link. What was settled here counts at once, what another node settled within
 * {@value #ROUND_MS} ms.
 */
@Component
public class CurrentFacts implements SmartInitializingSingleton {

    private static final long ROUND_MS = 10_000;
    private static final Logger log = LoggerFactory.getLogger(CurrentFacts.class);

    private final SettingsRepository rows;
    private final Clock clock;
    private volatile SchoolFacts facts = SchoolFacts.nothing();
    private volatile DateForm dateForm = DateForm.IN_WORDS;

    CurrentFacts(SettingsRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    @Scheduled(initialDelay = ROUND_MS, fixedDelay = ROUND_MS)
    void round() {
        try {
            refresh();
        } catch (DataAccessException | TransactionException storeIsAway) {
            log.debug("The school's settings could not be looked up", storeIsAway);
        }
    }

    /** Looks what is settled now. */
    final void refresh() {
        facts =
                rows.findById(StoredSettings.ONLY)
                        .map(StoredSettings::facts)
                        .orElse(SchoolFacts.nothing());
        dateForm = DateForm.of(facts.country());
        if (clock instanceof SchoolClock own) {
            own.settle(zone());
        }
    }

    /** A zone that a newer Java knew and this one does not is none. */
    private @Nullable ZoneId zone() {
        try {
            return facts.zone().isEmpty() ? null : ZoneId.of(facts.zone());
        } catch (DateTimeException unknown) {
            log.warn(
                    "This Java knows no zone {}: the one the server was started with counts",
                    facts.zone());
            return null;
        }
    }

    /**
     * How the school's country writes days and times.
     *
     * <p>Needs no asker: it is how every page writes a day.
     */
    public DateForm dateForm() {
        return dateForm;
    }

    /**
     * The address that stands in links, with a slash at its end, where one was settled.
     *
     * <p>Needs no asker: it stands in links that everybody gets.
     */
    public Optional<String> publicAddress() {
        return Optional.of(facts.publicAddress()).filter(address -> !address.isEmpty());
    }
}
