package org.palpate.content;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every now and then whether another node was asked to read the folders again. */
@Component
class FollowedCalls {

    private static final long ROUND_MS = 10_000;

    private static final Logger log = LoggerFactory.getLogger(FollowedCalls.class);

    private final ModuleFolders folders;

    FollowedCalls(ModuleFolders folders) {
        this.folders = folders;
    }

    @Scheduled(fixedDelay = ROUND_MS)
    void round() {
        try {
            folders.follow();
        } catch (DataAccessException | TransactionException storeIsAway) {
            log.debug("Whether to read the folders again could not be looked up", storeIsAway);
        }
    }
}
