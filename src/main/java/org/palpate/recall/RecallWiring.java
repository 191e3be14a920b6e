package org.palpate.recall;

import java.util.List;
import org.palpate.quiz.memory.DailyPlan;
import org.palpate.quiz.memory.Fsrs6;
import org.palpate.quiz.memory.MemoryModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which model of memory cards are told by. */
@Configuration(proxyBeanMethods = false)
class RecallWiring {

    /**
     * Without steps of minutes: a daily session asks again what was missed in it, and what was
     * answered in a quiz just now is not due again on the same day.
     */
    @Bean
    MemoryModel memoryModel() {
        return Fsrs6.usual().withSteps(List.of(), List.of());
    }

    /** Says which questions a daily session asks, by that model. */
    @Bean
    DailyPlan dailyPlan(MemoryModel memory) {
        return new DailyPlan(memory);
    }
}
