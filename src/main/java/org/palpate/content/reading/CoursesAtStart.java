package org.palpate.content.reading;

import org.palpate.content.CourseFiles;
import org.palpate.content.LearningModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Publishes the courses at every start, when the database is ready and before the first request is
 * answered.
 */
@Component
class CoursesAtStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(CoursesAtStart.class);

    private final LearningModules modules;
    private final CourseFiles files;

    CoursesAtStart(LearningModules modules, CourseFiles files) {
        this.modules = modules;
        this.files = files;
    }

    @Override
    public void afterSingletonsInstantiated() {
        CourseFiles.Taken taken = files.take();
        if (taken.obstacle() != null) {
            log.error("{}", taken.obstacle());
        }
        modules.publish(taken.packages(), taken.standIns());
    }
}
