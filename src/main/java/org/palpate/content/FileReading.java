package org.palpate.content;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads courses from the texts of their files. */
@Component
class FileReading implements CourseReading {

    @Override
    public Found read(
            List<CoursePackage> packages, List<CoursePackage> standIns, Published published) {
        Reading reading = Reading.of(packages, standIns, published);
        List<Good> good =
                reading.modules().stream()
                        .filter(ReadModule::isGood)
                        .map(module -> new Good(module.files(), module.module()))
                        .toList();
        return new Found(reading.courses(), good, reading.modules().size(), reading.problems());
    }

    @Override
    public LearningModule read(ModuleFiles files, RevisionId revision) {
        return ModuleReader.read(files, revision).module();
    }
}
